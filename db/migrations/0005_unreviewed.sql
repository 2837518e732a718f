CREATE TABLE "desk_look" (
	"actor_id" text NOT NULL,
	"event_id" uuid NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "desk_look_actor_id_event_id_pk" PRIMARY KEY("actor_id","event_id")
);
--> statement-breakpoint
DROP INDEX "event_desk_idx";--> statement-breakpoint
ALTER TABLE "event" ADD COLUMN "reviewed_version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
-- What was written before anyone could look at it counts as looked at.
UPDATE "event" SET "reviewed_version" = "version";--> statement-breakpoint
ALTER TABLE "projection_state" ADD COLUMN "reference_digest" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "projection_state" ADD COLUMN "built_at" timestamp (3) with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "desk_look" ADD CONSTRAINT "desk_look_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "desk_look_event_idx" ON "desk_look" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "event_unreviewed_idx" ON "event" USING btree ("updated_at") WHERE "event"."editorial" = 'published' and "event"."version" > "event"."reviewed_version";--> statement-breakpoint
CREATE INDEX "change_at_idx" ON "change" USING btree ("at");