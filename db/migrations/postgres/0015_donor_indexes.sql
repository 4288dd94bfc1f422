CREATE INDEX "ideas_entered_by" ON "ideas" USING btree ("entered_by");--> statement-breakpoint
CREATE INDEX "shortlist_notes_author" ON "shortlist_notes" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "contact_messages_file" ON "contact_messages" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "commitments_pledge" ON "commitments" USING btree ("pledge_id");--> statement-breakpoint
CREATE INDEX "iati_identifiers_idea" ON "iati_identifiers" USING btree ("idea_id");--> statement-breakpoint
CREATE INDEX "portfolio_activities_import" ON "portfolio_activities" USING btree ("import_id");