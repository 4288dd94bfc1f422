-- The words of ideas by their number: a the title, b summary, sector and places, c the text.
-- Its own table without content of its own: ids would not survive VACUUM, triggers not a rebuild of `ideas`.
CREATE VIRTUAL TABLE `idea_search` USING fts5(`a`, `b`, `c`, content='', contentless_delete=1, detail='column', prefix='3 4 5', tokenize="unicode61 remove_diacritics 0");
