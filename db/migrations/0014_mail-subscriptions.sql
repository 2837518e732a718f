CREATE TYPE "public"."mail_cadence" AS ENUM('daily', 'weekly', 'instant');--> statement-breakpoint
CREATE TABLE "mail_subscription" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"filter" text NOT NULL,
	"cadence" "mail_cadence" NOT NULL,
	"kinds" text[] NOT NULL,
	"hour" smallint NOT NULL,
	"weekday" smallint NOT NULL,
	"zone" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"confirmed_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"due_at" timestamp (3) with time zone,
	"last_seq" bigint DEFAULT 0 NOT NULL,
	"leased_until" timestamp (3) with time zone,
	"attempts" smallint DEFAULT 0 NOT NULL,
	"sent_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE UNIQUE INDEX "mail_subscription_once" ON "mail_subscription" USING btree ("email","cadence",md5("filter")) WHERE "mail_subscription"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "mail_subscription_due" ON "mail_subscription" USING btree ("due_at") WHERE "mail_subscription"."confirmed_at" is not null and "mail_subscription"."ended_at" is null;