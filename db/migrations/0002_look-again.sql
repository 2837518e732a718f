ALTER TABLE "event" ADD COLUMN "look_again_on" date;--> statement-breakpoint
CREATE INDEX "event_look_again_idx" ON "event" USING btree ("look_again_on") WHERE "event"."look_again_on" is not null;