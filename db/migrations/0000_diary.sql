CREATE TYPE "public"."agenda_stage" AS ENUM('expected', 'discussed', 'agreed');--> statement-breakpoint
CREATE TYPE "public"."attendance" AS ENUM('expected', 'attended', 'absent');--> statement-breakpoint
CREATE TYPE "public"."change_type" AS ENUM('published', 'changed', 'retracted', 'merged', 'deleted');--> statement-breakpoint
CREATE TYPE "public"."claim_field" AS ENUM('occurrence', 'dates', 'place', 'participants', 'topics', 'status', 'outcomes');--> statement-breakpoint
CREATE TYPE "public"."date_change_type" AS ENUM('slip', 'pull-in', 'firmed', 'loosened', 'adjusted', 'postponed');--> statement-breakpoint
CREATE TYPE "public"."date_precision" AS ENUM('day', 'week', 'weekend', 'month-part', 'month', 'quarter', 'season', 'year', 'unknown');--> statement-breakpoint
CREATE TYPE "public"."editorial_state" AS ENUM('draft', 'in-review', 'published', 'retracted');--> statement-breakpoint
CREATE TYPE "public"."event_kind" AS ENUM('state-visit', 'official-visit', 'official-working-visit', 'working-visit', 'private-visit', 'transit-stop', 'visit', 'summit', 'meeting', 'ministerial', 'talks', 'call', 'conference', 'signing', 'ceremony');--> statement-breakpoint
CREATE TYPE "public"."event_status" AS ENUM('reported', 'announced', 'confirmed', 'completed', 'postponed', 'cancelled', 'did-not-happen');--> statement-breakpoint
CREATE TYPE "public"."link_purpose" AS ENUM('first-admin', 'invitation', 'password-reset');--> statement-breakpoint
CREATE TYPE "public"."office_level" AS ENUM('head-of-state', 'head-of-government', 'crown-prince', 'foreign-minister', 'defence-minister', 'minister', 'organisation-head', 'envoy', 'official');--> statement-breakpoint
CREATE TYPE "public"."outcome_kind" AS ENUM('agreement', 'memorandum', 'joint-statement', 'deal', 'next-visit-agreed', 'other');--> statement-breakpoint
CREATE TYPE "public"."outlet_voice" AS ENUM('visiting-side', 'host-side', 'third-state', 'state-media', 'wire', 'press', 'social');--> statement-breakpoint
CREATE TYPE "public"."participation_role" AS ENUM('head-of-delegation', 'member', 'counterpart', 'mediator', 'observer', 'guest');--> statement-breakpoint
CREATE TYPE "public"."participation_side" AS ENUM('visiting', 'host', 'third');--> statement-breakpoint
CREATE TYPE "public"."party_kind" AS ENUM('state', 'former-state', 'organisation');--> statement-breakpoint
CREATE TYPE "public"."reliability" AS ENUM('A', 'B', 'C', 'D', 'E', 'F');--> statement-breakpoint
CREATE TYPE "public"."user_role" AS ENUM('reader', 'analyst', 'editor', 'publisher', 'admin');--> statement-breakpoint
CREATE TABLE "office" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"short" text NOT NULL,
	"party" text NOT NULL,
	"level" "office_level" NOT NULL,
	CONSTRAINT "office_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "party" (
	"code" text PRIMARY KEY NOT NULL,
	"kind" "party_kind" NOT NULL,
	"name" text NOT NULL,
	"short_name" text NOT NULL,
	"adjective" text NOT NULL,
	"names" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"valid_until" date
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"party" text,
	CONSTRAINT "person_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "person_name" (
	"person_id" uuid NOT NULL,
	"name" text NOT NULL,
	"lang" text NOT NULL,
	"script" text NOT NULL,
	"name_key" text NOT NULL,
	CONSTRAINT "person_name_person_id_name_lang_pk" PRIMARY KEY("person_id","name","lang")
);
--> statement-breakpoint
CREATE TABLE "place" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"country" text NOT NULL,
	"lat" double precision,
	"lng" double precision,
	"tz" text,
	"names" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"name_key" text NOT NULL,
	CONSTRAINT "place_slug_unique" UNIQUE("slug"),
	CONSTRAINT "place_located_whole" CHECK (num_nulls("place"."lat", "place"."lng", "place"."tz") in (0, 3)),
	CONSTRAINT "place_lat_range" CHECK ("place"."lat" between -90 and 90),
	CONSTRAINT "place_lng_range" CHECK ("place"."lng" between -180 and 180)
);
--> statement-breakpoint
CREATE TABLE "tenure" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"office_id" uuid NOT NULL,
	"from_day" date,
	"to_day" date,
	"ongoing" boolean DEFAULT false NOT NULL,
	"source_url" text,
	CONSTRAINT "tenure_ordered" CHECK ("tenure"."from_day" <= "tenure"."to_day"),
	CONSTRAINT "tenure_open_end" CHECK (not ("tenure"."ongoing" and "tenure"."to_day" is not null))
);
--> statement-breakpoint
CREATE TABLE "topic" (
	"slug" text PRIMARY KEY NOT NULL,
	"parent" text,
	"iptc" text,
	"position" smallint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agenda_item" (
	"event_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"topic" text NOT NULL,
	"stage" "agenda_stage" NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	CONSTRAINT "agenda_item_event_id_position_pk" PRIMARY KEY("event_id","position")
);
--> statement-breakpoint
CREATE TABLE "claim" (
	"id" uuid PRIMARY KEY NOT NULL,
	"event_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"source_id" uuid,
	"field" "claim_field" NOT NULL,
	"value" text NOT NULL,
	"credibility" smallint NOT NULL,
	"asserts" boolean NOT NULL,
	"quote" text,
	"side" "participation_side",
	CONSTRAINT "claim_credibility_range" CHECK ("claim"."credibility" between 1 and 6)
);
--> statement-breakpoint
CREATE TABLE "date_change" (
	"event_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"type" date_change_type NOT NULL,
	"from_edtf" text,
	"from_precision" date_precision NOT NULL,
	"to_edtf" text,
	"to_precision" date_precision NOT NULL,
	"reason" text,
	"source_id" uuid,
	"seen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "date_change_event_id_position_pk" PRIMARY KEY("event_id","position")
);
--> statement-breakpoint
CREATE TABLE "event" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"kind" "event_kind" NOT NULL,
	"status" "event_status" NOT NULL,
	"editorial" "editorial_state" NOT NULL,
	"edtf" text,
	"precision" date_precision NOT NULL,
	"earliest" date,
	"latest" date,
	"start_time" text,
	"end_time" text,
	"title_override" text,
	"summary" text,
	"note" text,
	"trip_id" uuid,
	"trip_position" smallint,
	"part_of_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"sequence" integer DEFAULT 0 NOT NULL,
	"postponed_at" timestamp (3) with time zone,
	"postponed_edtf" text,
	"postponed_precision" date_precision,
	"status_before" "event_status",
	"first_published_at" timestamp (3) with time zone,
	"content_updated_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"created_by" text,
	"updated_by" text,
	"deleted_at" timestamp (3) with time zone,
	CONSTRAINT "event_slug_unique" UNIQUE("slug"),
	CONSTRAINT "event_window_ordered" CHECK ("event"."earliest" <= "event"."latest"),
	CONSTRAINT "event_date_unknown_whole" CHECK (("event"."precision" = 'unknown') = ("event"."edtf" is null) and ("event"."edtf" is null) = ("event"."earliest" is null) and ("event"."earliest" is null) = ("event"."latest" is null)),
	CONSTRAINT "event_times_on_one_day" CHECK ("event"."start_time" is null or "event"."precision" = 'day'),
	CONSTRAINT "event_trip_position_whole" CHECK (("event"."trip_id" is null) = ("event"."trip_position" is null)),
	CONSTRAINT "event_version_positive" CHECK ("event"."version" >= 1 and "event"."sequence" >= 0),
	CONSTRAINT "event_postponed_whole" CHECK (("event"."status" = 'postponed') = ("event"."postponed_at" is not null)),
	CONSTRAINT "event_published_once" CHECK ("event"."editorial" not in ('published', 'retracted') or "event"."first_published_at" is not null),
	CONSTRAINT "event_not_part_of_itself" CHECK ("event"."part_of_id" <> "event"."id")
);
--> statement-breakpoint
CREATE TABLE "event_place" (
	"event_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"place_id" uuid NOT NULL,
	CONSTRAINT "event_place_event_id_position_pk" PRIMARY KEY("event_id","position")
);
--> statement-breakpoint
CREATE TABLE "event_slug" (
	"slug" text PRIMARY KEY NOT NULL,
	"base" text NOT NULL,
	"n" integer NOT NULL,
	"event_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outcome" (
	"event_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"kind" "outcome_kind" NOT NULL,
	"topic" text,
	"title" text NOT NULL,
	"url" text,
	CONSTRAINT "outcome_event_id_position_pk" PRIMARY KEY("event_id","position")
);
--> statement-breakpoint
CREATE TABLE "outlet" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"reliability" "reliability" NOT NULL,
	"voice" "outlet_voice" NOT NULL,
	"party" text,
	CONSTRAINT "outlet_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "participation" (
	"event_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"side" "participation_side" NOT NULL,
	"role" "participation_role" NOT NULL,
	"attendance" "attendance" NOT NULL,
	"person_id" uuid,
	"office_id" uuid,
	"party" text NOT NULL,
	CONSTRAINT "participation_event_id_position_pk" PRIMARY KEY("event_id","position")
);
--> statement-breakpoint
CREATE TABLE "programme_session" (
	"event_id" uuid NOT NULL,
	"n" smallint NOT NULL,
	"title" text NOT NULL,
	"day" date NOT NULL,
	"start_time" text,
	"end_time" text,
	"place_id" uuid,
	CONSTRAINT "programme_session_event_id_n_pk" PRIMARY KEY("event_id","n"),
	CONSTRAINT "session_ordered" CHECK ("programme_session"."start_time" <= "programme_session"."end_time")
);
--> statement-breakpoint
CREATE TABLE "source" (
	"id" uuid PRIMARY KEY NOT NULL,
	"event_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"url" text,
	"title" text NOT NULL,
	"published" date,
	"outlet_id" uuid
);
--> statement-breakpoint
CREATE TABLE "trip" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"summary" text,
	CONSTRAINT "trip_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "change" (
	"seq" bigint PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"type" "change_type" NOT NULL,
	"event_id" uuid NOT NULL,
	"slug" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idempotency_key" (
	"actor_id" text NOT NULL,
	"key" text NOT NULL,
	"request_digest" text NOT NULL,
	"event_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "idempotency_key_actor_id_key_pk" PRIMARY KEY("actor_id","key")
);
--> statement-breakpoint
CREATE TABLE "match_key" (
	"scheme" text NOT NULL,
	"key" text NOT NULL,
	"event_id" uuid NOT NULL,
	"digest" text NOT NULL,
	CONSTRAINT "match_key_scheme_key_pk" PRIMARY KEY("scheme","key")
);
--> statement-breakpoint
CREATE TABLE "revision" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"event_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_id" text,
	"actor_name" text NOT NULL,
	"action" text NOT NULL,
	"reason" text,
	"record" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "account" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp (3) with time zone,
	"refresh_token_expires_at" timestamp (3) with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "api_key" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"prefix" text NOT NULL,
	"hash" text NOT NULL,
	"role" "user_role" NOT NULL,
	"created_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_used_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "api_key_hash_unique" UNIQUE("hash")
);
--> statement-breakpoint
CREATE TABLE "audit_entry" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_id" text,
	"actor_name" text NOT NULL,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"subject_name" text NOT NULL,
	"before" jsonb,
	"after" jsonb
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" text PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"user_id" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "one_time_link" (
	"id" uuid PRIMARY KEY NOT NULL,
	"purpose" "link_purpose" NOT NULL,
	"hash" text NOT NULL,
	"email" text,
	"role" "user_role",
	"user_id" text,
	"created_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	CONSTRAINT "one_time_link_hash_unique" UNIQUE("hash")
);
--> statement-breakpoint
CREATE TABLE "rate_limit" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"count" integer NOT NULL,
	"last_request" bigint NOT NULL,
	CONSTRAINT "rate_limit_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "saved_view" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"name" text NOT NULL,
	"filter" text NOT NULL,
	"token" text NOT NULL,
	"position" smallint NOT NULL,
	"is_default" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "saved_view_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "user" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"role" "user_role" DEFAULT 'reader' NOT NULL,
	"disabled_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "verification" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "event_card" (
	"event_id" uuid PRIMARY KEY NOT NULL,
	"card" jsonb NOT NULL,
	"entry" jsonb NOT NULL,
	"vevent" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "event_index" (
	"event_id" uuid PRIMARY KEY NOT NULL,
	"editorial" "editorial_state" NOT NULL,
	"status" "event_status" NOT NULL,
	"precision" date_precision NOT NULL,
	"earliest" date,
	"latest" date,
	"slot_earliest" date,
	"slot_latest" date,
	"slot_dated" boolean NOT NULL,
	"calendar_until" date,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"tags" integer[] NOT NULL,
	"search" "tsvector" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "projection_state" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"version" integer NOT NULL,
	"base_url" text NOT NULL,
	"zone" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tag" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "tag_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	CONSTRAINT "tag_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "tombstone" (
	"event_id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"merged" boolean NOT NULL,
	"earliest" date,
	"latest" date,
	"precision" date_precision NOT NULL,
	"tags" integer[] NOT NULL,
	"search" "tsvector" NOT NULL,
	"vevent" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "office" ADD CONSTRAINT "office_party_party_code_fk" FOREIGN KEY ("party") REFERENCES "public"."party"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person" ADD CONSTRAINT "person_party_party_code_fk" FOREIGN KEY ("party") REFERENCES "public"."party"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_name" ADD CONSTRAINT "person_name_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place" ADD CONSTRAINT "place_country_party_code_fk" FOREIGN KEY ("country") REFERENCES "public"."party"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenure" ADD CONSTRAINT "tenure_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenure" ADD CONSTRAINT "tenure_office_id_office_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."office"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_topic_topic_slug_fk" FOREIGN KEY ("topic") REFERENCES "public"."topic"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim" ADD CONSTRAINT "claim_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim" ADD CONSTRAINT "claim_source_id_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."source"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "date_change" ADD CONSTRAINT "date_change_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "date_change" ADD CONSTRAINT "date_change_source_id_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."source"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event" ADD CONSTRAINT "event_trip_id_trip_id_fk" FOREIGN KEY ("trip_id") REFERENCES "public"."trip"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event" ADD CONSTRAINT "event_part_of_id_event_id_fk" FOREIGN KEY ("part_of_id") REFERENCES "public"."event"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_place" ADD CONSTRAINT "event_place_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_place" ADD CONSTRAINT "event_place_place_id_place_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_slug" ADD CONSTRAINT "event_slug_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_topic_topic_slug_fk" FOREIGN KEY ("topic") REFERENCES "public"."topic"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outlet" ADD CONSTRAINT "outlet_party_party_code_fk" FOREIGN KEY ("party") REFERENCES "public"."party"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participation" ADD CONSTRAINT "participation_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participation" ADD CONSTRAINT "participation_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participation" ADD CONSTRAINT "participation_office_id_office_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."office"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participation" ADD CONSTRAINT "participation_party_party_code_fk" FOREIGN KEY ("party") REFERENCES "public"."party"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_session" ADD CONSTRAINT "programme_session_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_session" ADD CONSTRAINT "programme_session_place_id_place_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source" ADD CONSTRAINT "source_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source" ADD CONSTRAINT "source_outlet_id_outlet_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlet"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_key" ADD CONSTRAINT "match_key_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision" ADD CONSTRAINT "revision_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_created_by_user_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_created_by_user_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_card" ADD CONSTRAINT "event_card_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_index" ADD CONSTRAINT "event_index_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tombstone" ADD CONSTRAINT "tombstone_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "office_party_idx" ON "office" USING btree ("party");--> statement-breakpoint
CREATE INDEX "person_party_idx" ON "person" USING btree ("party");--> statement-breakpoint
CREATE INDEX "person_name_key_idx" ON "person_name" USING btree ("name_key");--> statement-breakpoint
CREATE UNIQUE INDEX "place_country_name_key" ON "place" USING btree ("country","name_key");--> statement-breakpoint
CREATE INDEX "tenure_office_idx" ON "tenure" USING btree ("office_id");--> statement-breakpoint
CREATE INDEX "tenure_person_idx" ON "tenure" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "tenure_one_open" ON "tenure" USING btree ("person_id","office_id") WHERE "tenure"."ongoing";--> statement-breakpoint
CREATE UNIQUE INDEX "agenda_item_topic_once" ON "agenda_item" USING btree ("event_id","topic");--> statement-breakpoint
CREATE INDEX "agenda_item_topic_idx" ON "agenda_item" USING btree ("topic");--> statement-breakpoint
CREATE UNIQUE INDEX "claim_event_position" ON "claim" USING btree ("event_id","position");--> statement-breakpoint
CREATE INDEX "claim_source_idx" ON "claim" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "date_change_source_idx" ON "date_change" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "event_trip_idx" ON "event" USING btree ("trip_id","trip_position");--> statement-breakpoint
CREATE INDEX "event_part_of_idx" ON "event" USING btree ("part_of_id");--> statement-breakpoint
CREATE INDEX "event_desk_idx" ON "event" USING btree ("editorial","updated_at");--> statement-breakpoint
CREATE INDEX "event_place_place_idx" ON "event_place" USING btree ("place_id");--> statement-breakpoint
CREATE INDEX "event_slug_base_idx" ON "event_slug" USING btree ("base","n");--> statement-breakpoint
CREATE INDEX "event_slug_event_idx" ON "event_slug" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "outcome_topic_idx" ON "outcome" USING btree ("topic");--> statement-breakpoint
CREATE INDEX "outlet_party_idx" ON "outlet" USING btree ("party");--> statement-breakpoint
CREATE INDEX "participation_person_idx" ON "participation" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "participation_office_idx" ON "participation" USING btree ("office_id");--> statement-breakpoint
CREATE INDEX "participation_party_idx" ON "participation" USING btree ("party");--> statement-breakpoint
CREATE INDEX "programme_session_place_idx" ON "programme_session" USING btree ("place_id");--> statement-breakpoint
CREATE UNIQUE INDEX "source_event_position" ON "source" USING btree ("event_id","position");--> statement-breakpoint
CREATE INDEX "source_outlet_idx" ON "source" USING btree ("outlet_id");--> statement-breakpoint
CREATE INDEX "change_event_idx" ON "change" USING btree ("event_id","seq");--> statement-breakpoint
CREATE INDEX "match_key_event_idx" ON "match_key" USING btree ("event_id");--> statement-breakpoint
CREATE UNIQUE INDEX "revision_event_version" ON "revision" USING btree ("event_id","version");--> statement-breakpoint
CREATE INDEX "revision_event_at" ON "revision" USING btree ("event_id","at");--> statement-breakpoint
CREATE INDEX "account_user_idx" ON "account" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "api_key_created_by_idx" ON "api_key" USING btree ("created_by");--> statement-breakpoint
CREATE INDEX "audit_entry_at_idx" ON "audit_entry" USING btree ("at");--> statement-breakpoint
CREATE INDEX "audit_entry_subject_idx" ON "audit_entry" USING btree ("subject");--> statement-breakpoint
CREATE INDEX "session_user_idx" ON "session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "one_time_link_user_idx" ON "one_time_link" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "one_time_link_created_by_idx" ON "one_time_link" USING btree ("created_by");--> statement-breakpoint
CREATE INDEX "saved_view_user_idx" ON "saved_view" USING btree ("user_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "saved_view_one_default" ON "saved_view" USING btree ("user_id") WHERE "saved_view"."is_default";--> statement-breakpoint
CREATE UNIQUE INDEX "user_email_once" ON "user" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "verification_identifier_idx" ON "verification" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "event_index_tags" ON "event_index" USING gin ("tags");--> statement-breakpoint
CREATE INDEX "event_index_search" ON "event_index" USING gin ("search");--> statement-breakpoint
CREATE INDEX "event_index_earliest" ON "event_index" USING btree ("earliest","event_id") WHERE "event_index"."editorial" = 'published';--> statement-breakpoint
CREATE INDEX "event_index_latest" ON "event_index" USING btree ("latest","event_id") WHERE "event_index"."editorial" = 'published';--> statement-breakpoint
CREATE INDEX "event_index_slot" ON "event_index" USING btree ("slot_earliest","event_id") WHERE "event_index"."editorial" = 'published';--> statement-breakpoint
CREATE INDEX "event_index_updated" ON "event_index" USING btree ("updated_at","event_id") WHERE "event_index"."editorial" = 'published';--> statement-breakpoint
CREATE INDEX "tombstone_at_idx" ON "tombstone" USING btree ("at");