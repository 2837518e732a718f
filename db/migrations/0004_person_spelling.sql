CREATE TABLE "person_spelling" (
	"person_id" uuid NOT NULL,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	CONSTRAINT "person_spelling_person_id_name_key_pk" PRIMARY KEY("person_id","name_key")
);
--> statement-breakpoint
ALTER TABLE "person_spelling" ADD CONSTRAINT "person_spelling_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;