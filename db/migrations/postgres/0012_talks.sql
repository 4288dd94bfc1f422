CREATE TABLE "contact_reads" (
	"thread_id" text NOT NULL,
	"person_id" text NOT NULL,
	"read_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "contact_reads_thread_id_person_id_pk" PRIMARY KEY("thread_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "contact_threads" ADD COLUMN "funder_consent_by" text;--> statement-breakpoint
ALTER TABLE "contact_threads" ADD COLUMN "author_consent_by" text;--> statement-breakpoint
ALTER TABLE "contact_messages" ADD COLUMN "file_id" text;--> statement-breakpoint
ALTER TABLE "contact_reads" ADD CONSTRAINT "contact_reads_thread_id_contact_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."contact_threads"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_reads" ADD CONSTRAINT "contact_reads_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contact_reads_person" ON "contact_reads" USING btree ("person_id");--> statement-breakpoint
ALTER TABLE "contact_threads" ADD CONSTRAINT "contact_threads_funder_consent_by_people_id_fk" FOREIGN KEY ("funder_consent_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_threads" ADD CONSTRAINT "contact_threads_author_consent_by_people_id_fk" FOREIGN KEY ("author_consent_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_messages" ADD CONSTRAINT "contact_messages_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;