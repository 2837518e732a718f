CREATE TYPE "public"."import_format" AS ENUM('csv', 'ics', 'json');--> statement-breakpoint
CREATE TABLE "column_mapping" (
	"header_key" text PRIMARY KEY NOT NULL,
	"columns" jsonb NOT NULL,
	"file_name" text,
	"actor_name" text NOT NULL,
	"used_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "import_event" (
	"import_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"scheme" text NOT NULL,
	"key" text NOT NULL,
	"row" integer NOT NULL,
	"version_before" integer,
	"version_after" integer NOT NULL,
	"digest_before" text,
	"sequence_before" integer,
	"undone" boolean DEFAULT false NOT NULL,
	CONSTRAINT "import_event_import_id_event_id_pk" PRIMARY KEY("import_id","event_id")
);
--> statement-breakpoint
CREATE TABLE "import_run" (
	"id" uuid PRIMARY KEY NOT NULL,
	"format" "import_format" NOT NULL,
	"file_name" text,
	"publish" boolean NOT NULL,
	"actor_id" text,
	"actor_name" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"progress_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone,
	"totals" jsonb,
	"undone_at" timestamp (3) with time zone,
	"undone_by" text
);
--> statement-breakpoint
ALTER TABLE "match_key" ADD COLUMN "sequence" integer;--> statement-breakpoint
ALTER TABLE "import_event" ADD CONSTRAINT "import_event_import_id_import_run_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."import_run"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_event" ADD CONSTRAINT "import_event_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "import_event_event_idx" ON "import_event" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "import_run_started_idx" ON "import_run" USING btree ("started_at");