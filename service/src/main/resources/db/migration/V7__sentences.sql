-- Which sentences an agency writes in the notes of how many children: what stands in three or more is its boilerplate, and no
-- thinking that was copied. No text is kept, only a number that stands for the words of a sentence.

CREATE TABLE sentence_written (
    agency   text   NOT NULL,
    sentence bigint NOT NULL,
    child    uuid   NOT NULL REFERENCES child,
    PRIMARY KEY (agency, sentence, child)
);
COMMENT ON COLUMN sentence_written.sentence IS 'the first eight bytes of the SHA-256 of its words in small letters';

GRANT SELECT, INSERT ON sentence_written TO second_question_app;
