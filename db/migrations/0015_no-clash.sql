CREATE TABLE "no_clash" (
	"event_id" uuid NOT NULL,
	"other_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_id" text NOT NULL,
	CONSTRAINT "no_clash_event_id_other_id_pk" PRIMARY KEY("event_id","other_id"),
	CONSTRAINT "no_clash_in_order" CHECK ("no_clash"."event_id" < "no_clash"."other_id")
);
--> statement-breakpoint
ALTER TABLE "no_clash" ADD CONSTRAINT "no_clash_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "no_clash" ADD CONSTRAINT "no_clash_other_id_event_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "no_clash_other_idx" ON "no_clash" USING btree ("other_id");