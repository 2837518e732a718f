CREATE TABLE "feed_address" (
	"hash" text PRIMARY KEY NOT NULL,
	"view_id" uuid,
	"serial" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"fetched_at" timestamp (3) with time zone,
	"client" text
);
--> statement-breakpoint
CREATE TABLE "saved_view" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner_id" text NOT NULL,
	"name" text NOT NULL,
	"filter" text NOT NULL,
	"position" smallint NOT NULL,
	"is_default" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "stored_filter" (
	"key" text PRIMARY KEY NOT NULL,
	"filter" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "feed_address" ADD CONSTRAINT "feed_address_view_id_saved_view_id_fk" FOREIGN KEY ("view_id") REFERENCES "public"."saved_view"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "feed_address_view_idx" ON "feed_address" USING btree ("view_id");--> statement-breakpoint
CREATE UNIQUE INDEX "feed_address_one_in_use" ON "feed_address" USING btree ("view_id") WHERE "feed_address"."revoked_at" is null;--> statement-breakpoint
CREATE INDEX "saved_view_owner_idx" ON "saved_view" USING btree ("owner_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "saved_view_name_once" ON "saved_view" USING btree ("owner_id","name");--> statement-breakpoint
CREATE UNIQUE INDEX "saved_view_one_default" ON "saved_view" USING btree ("owner_id") WHERE "saved_view"."is_default";