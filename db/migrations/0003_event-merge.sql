CREATE TABLE "event_merge" (
	"event_id" uuid PRIMARY KEY NOT NULL,
	"into_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"source_ids" uuid[] NOT NULL,
	"claim_ids" uuid[] NOT NULL,
	CONSTRAINT "event_merge_not_into_itself" CHECK ("event_merge"."into_id" <> "event_merge"."event_id")
);
--> statement-breakpoint
ALTER TABLE "event_merge" ADD CONSTRAINT "event_merge_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_merge" ADD CONSTRAINT "event_merge_into_id_event_id_fk" FOREIGN KEY ("into_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "event_merge_into_idx" ON "event_merge" USING btree ("into_id");