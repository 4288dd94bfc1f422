-- Until now a picture carried the name of its file; from now on what it shows, where somebody wrote it.
UPDATE `attachments` SET `title` = '' WHERE `role` = 'picture';
