-- Only the removal of a test conference reads history by conference; every grant paid for it.

DROP INDEX ix_grant_event_conference;
