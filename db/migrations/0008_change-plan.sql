ALTER TABLE "change" ADD COLUMN "is_content" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "change" ADD COLUMN "plan" jsonb;--> statement-breakpoint
CREATE INDEX "change_plan_idx" ON "change" USING btree ("at","seq") WHERE "change"."plan" is not null;