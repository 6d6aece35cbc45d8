-- A ledger of version 1, as the code of that version wrote it: one submission for each state, dumped by sqlite3. Never change it.
PRAGMA application_id=1162039107;
PRAGMA user_version=1;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE document (
    sha256   BLOB PRIMARY KEY CHECK (length(sha256) = 32),
    length   INTEGER NOT NULL,
    encoding TEXT NOT NULL CHECK (encoding IN ('identity', 'zlib')),
    bytes    BLOB NOT NULL
) STRICT;
INSERT INTO document VALUES(X'166a69cf016cbb62da6c481d854d05bda521f8cb1566ab0dce7ee7b3fd09ac2c',1417,'zlib',X'7801edd4310d00201043512be40c8080522f0466f0bf710258d97ed21a7869aa7566d93d5a588320f041a0e6b0a8850106cf0de407fb02e3407fc6');
INSERT INTO document VALUES(X'8b1cb5a9885ae1fb03b206dda059e240ff3187981c062352927a1103200abee6',17,'identity',X'3c646f63206e3d2231223e3c2f646f633e');
INSERT INTO document VALUES(X'288bbfc057e0a8b79e5bae36e645401e481c0d38eaf1914b860a9db88314be04',1417,'zlib',X'7801edd4b10900201043d155e41610ac637611ad75ffce1bc0d6ee43b2c02344ebccb27bb4b00641e08340cd61510b030c9e1bc80ff605ee427fc8');
INSERT INTO document VALUES(X'761b038d48770fc4cd5a04bf420d0a4942a99b44bcd80aa11a2795715f37fe15',17,'identity',X'3c646f63206e3d2233223e3c2f646f633e');
INSERT INTO document VALUES(X'3fe1367e4b0bd87ceb5c2ccad12b5ce3528fac0ce6e65eaad4178ed10e154874',1417,'zlib',X'7801edd4310d00201043512be40cb030967a213083ff8d13c0caf693d6c04b53ad33cbeed1c21a04810f023587452d0c30786e203fd817f9447fca');
INSERT INTO document VALUES(X'460e565a83155607a2a9805bd2a2f8492101e62e2cc14d6166346295de453e7b',17,'identity',X'3c646f63206e3d2235223e3c2f646f633e');
INSERT INTO document VALUES(X'2b65dceef5776a6be41730e9c0f0cfdf86c21ba76d3e325b27b4c44dd6997e12',1417,'zlib',X'7801edd4310d00201043512be40cb031957a213083ff8d13c0caf693d6c04b53ad33cbeed1c21a04810f023587452d0c30786e203fd81704557fcc');
INSERT INTO document VALUES(X'7154a6bf5b2630dcabaee82055603dbbe36fdcc7eff2dfff4d734386ceca51d8',17,'identity',X'3c646f63206e3d2237223e3c2f646f633e');
INSERT INTO document VALUES(X'aec08545bef59b2d90714b2b4a8899c65dbc7ae1abd565ee4ae582c6f955444a',1417,'zlib',X'7801edd4310d00201043512be40cb032947a213083ff8d13c0caf693d6c04b53ad33cbeed1c21a04810f023587452d0c30786e203fd8170f577fce');
CREATE TABLE submission (
    id              INTEGER PRIMARY KEY,
    correlation_id  TEXT NOT NULL UNIQUE,
    authority       TEXT NOT NULL,
    environment     TEXT NOT NULL,
    reference       TEXT,
    vin             TEXT,
    sha256          BLOB NOT NULL REFERENCES document (sha256),
    parameters      TEXT,
    state           TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'uncertain', 'accepted', 'processing',
                                                   'succeeded', 'failed', 'rejected', 'deleted')),
    authority_state TEXT,
    code            TEXT,
    message         TEXT,
    receipt         TEXT,
    attempts        INTEGER NOT NULL DEFAULT 0,
    owner           TEXT,
    created_at      TEXT NOT NULL,
    updated_at      TEXT NOT NULL
) STRICT;
INSERT INTO submission VALUES(1,'11111111-2222-4333-8444-555555555500','vca','preprod','59c6696a-6e55-4539-80f1-8917986cf300','WVWZZZAUZEC000017',X'166a69cf016cbb62da6c481d854d05bda521f8cb1566ab0dce7ee7b3fd09ac2c',NULL,'queued',NULL,NULL,NULL,NULL,0,'3753236f82054c1aa32006238eb572d9','2026-11-22T03:32:58.224Z','2026-11-22T03:32:58.224Z');
INSERT INTO submission VALUES(2,'11111111-2222-4333-8444-555555555501','vca','preprod','59c6696a-6e55-4539-80f1-8917986cf301','WVWZZZAUZEC000017',X'8b1cb5a9885ae1fb03b206dda059e240ff3187981c062352927a1103200abee6',NULL,'sending',NULL,NULL,NULL,NULL,1,'3753236f82054c1aa32006238eb572d9','2026-11-22T03:32:58.235Z','2026-11-22T03:32:58.248Z');
INSERT INTO submission VALUES(3,'11111111-2222-4333-8444-555555555502','svv','preprod','59c6696a-6e55-4539-80f1-8917986cf302','WVWZZZAUZEC000017',X'288bbfc057e0a8b79e5bae36e645401e481c0d38eaf1914b860a9db88314be04','{"avgiftsKode":"101"}','uncertain',NULL,'C1','words; of "theirs", æøå','{"operation":"submit","authority":"vca","warnings":[{"code":"W1","text":"blåbær"}]}',1,NULL,'2026-11-22T03:32:58.249Z','2026-11-22T03:32:58.253Z');
INSERT INTO submission VALUES(4,'11111111-2222-4333-8444-555555555503','vca','preprod','59c6696a-6e55-4539-80f1-8917986cf303','WVWZZZAUZEC000017',X'761b038d48770fc4cd5a04bf420d0a4942a99b44bcd80aa11a2795715f37fe15',NULL,'accepted',NULL,'C1','words; of "theirs", æøå','{"operation":"submit","authority":"vca","warnings":[{"code":"W1","text":"blåbær"}]}',1,NULL,'2026-11-22T03:32:58.299Z','2026-11-22T03:32:58.305Z');
INSERT INTO submission VALUES(5,'11111111-2222-4333-8444-555555555504','vca','preprod','59c6696a-6e55-4539-80f1-8917986cf304','WVWZZZAUZEC000017',X'3fe1367e4b0bd87ceb5c2ccad12b5ce3528fac0ce6e65eaad4178ed10e154874',NULL,'processing',NULL,'C1','words; of "theirs", æøå','{"operation":"submit","authority":"vca","warnings":[{"code":"W1","text":"blåbær"}]}',1,NULL,'2026-11-22T03:32:58.307Z','2026-11-22T03:32:58.315Z');
INSERT INTO submission VALUES(6,'11111111-2222-4333-8444-555555555505','svv','preprod','59c6696a-6e55-4539-80f1-8917986cf305','WVWZZZAUZEC000017',X'460e565a83155607a2a9805bd2a2f8492101e62e2cc14d6166346295de453e7b','{"avgiftsKode":"101"}','succeeded','Succeeded','C1','words; of "theirs", æøå','{"operation":"submit","authority":"vca","warnings":[{"code":"W1","text":"blåbær"}]}',2,NULL,'2026-11-22T03:32:58.316Z','2026-11-22T03:32:58.332Z');
INSERT INTO submission VALUES(7,'11111111-2222-4333-8444-555555555506','vca','preprod','59c6696a-6e55-4539-80f1-8917986cf306','WVWZZZAUZEC000017',X'2b65dceef5776a6be41730e9c0f0cfdf86c21ba76d3e325b27b4c44dd6997e12',NULL,'failed',NULL,'C1','words; of "theirs", æøå','{"operation":"submit","authority":"vca","warnings":[{"code":"W1","text":"blåbær"}]}',1,NULL,'2026-11-22T03:32:58.335Z','2026-11-22T03:32:58.352Z');
INSERT INTO submission VALUES(8,'11111111-2222-4333-8444-555555555507','vca','preprod','59c6696a-6e55-4539-80f1-8917986cf307','WVWZZZAUZEC000017',X'7154a6bf5b2630dcabaee82055603dbbe36fdcc7eff2dfff4d734386ceca51d8',NULL,'rejected',NULL,'C1','words; of "theirs", æøå','{"operation":"submit","authority":"vca","warnings":[{"code":"W1","text":"blåbær"}]}',1,NULL,'2026-11-22T03:32:58.355Z','2026-11-22T03:32:58.360Z');
INSERT INTO submission VALUES(9,'11111111-2222-4333-8444-555555555508','svv','preprod','59c6696a-6e55-4539-80f1-8917986cf308','WVWZZZAUZEC000017',X'aec08545bef59b2d90714b2b4a8899c65dbc7ae1abd565ee4ae582c6f955444a','{"avgiftsKode":"101"}','deleted',NULL,'C1','words; of "theirs", æøå','{"operation":"submit","authority":"vca","warnings":[{"code":"W1","text":"blåbær"}]}',1,NULL,'2026-11-22T03:32:58.361Z','2026-11-22T03:32:58.363Z');
CREATE TABLE event (
    submission      INTEGER NOT NULL REFERENCES submission (id) ON DELETE CASCADE,
    number          INTEGER NOT NULL,
    at              TEXT NOT NULL,
    state           TEXT NOT NULL,
    authority_state TEXT,
    code            TEXT,
    message         TEXT,
    attempts        INTEGER NOT NULL,
    PRIMARY KEY (submission, number)
) STRICT, WITHOUT ROWID;
INSERT INTO event VALUES(1,1,'2026-11-22T03:32:58.224Z','queued',NULL,NULL,NULL,0);
INSERT INTO event VALUES(2,1,'2026-11-22T03:32:58.235Z','queued',NULL,NULL,NULL,0);
INSERT INTO event VALUES(2,2,'2026-11-22T03:32:58.248Z','sending',NULL,NULL,NULL,1);
INSERT INTO event VALUES(3,1,'2026-11-22T03:32:58.249Z','queued',NULL,NULL,NULL,0);
INSERT INTO event VALUES(3,2,'2026-11-22T03:32:58.251Z','sending',NULL,NULL,NULL,1);
INSERT INTO event VALUES(3,3,'2026-11-22T03:32:58.253Z','uncertain',NULL,'C1','words; of "theirs", æøå',1);
INSERT INTO event VALUES(4,1,'2026-11-22T03:32:58.299Z','queued',NULL,NULL,NULL,0);
INSERT INTO event VALUES(4,2,'2026-11-22T03:32:58.304Z','sending',NULL,NULL,NULL,1);
INSERT INTO event VALUES(4,3,'2026-11-22T03:32:58.305Z','accepted',NULL,'C1','words; of "theirs", æøå',1);
INSERT INTO event VALUES(5,1,'2026-11-22T03:32:58.307Z','queued',NULL,NULL,NULL,0);
INSERT INTO event VALUES(5,2,'2026-11-22T03:32:58.308Z','sending',NULL,NULL,NULL,1);
INSERT INTO event VALUES(5,3,'2026-11-22T03:32:58.311Z','accepted',NULL,'C1','words; of "theirs", æøå',1);
INSERT INTO event VALUES(5,4,'2026-11-22T03:32:58.315Z','processing',NULL,'C1','words; of "theirs", æøå',1);
INSERT INTO event VALUES(6,1,'2026-11-22T03:32:58.316Z','queued',NULL,NULL,NULL,0);
INSERT INTO event VALUES(6,2,'2026-11-22T03:32:58.319Z','sending',NULL,NULL,NULL,1);
INSERT INTO event VALUES(6,3,'2026-11-22T03:32:58.320Z','uncertain',NULL,'C1','words; of "theirs", æøå',1);
INSERT INTO event VALUES(6,4,'2026-11-22T03:32:58.322Z','sending',NULL,NULL,NULL,2);
INSERT INTO event VALUES(6,5,'2026-11-22T03:32:58.331Z','accepted',NULL,'C1','words; of "theirs", æøå',2);
INSERT INTO event VALUES(6,6,'2026-11-22T03:32:58.332Z','succeeded','Succeeded','C1','words; of "theirs", æøå',2);
INSERT INTO event VALUES(7,1,'2026-11-22T03:32:58.335Z','queued',NULL,NULL,NULL,0);
INSERT INTO event VALUES(7,2,'2026-11-22T03:32:58.347Z','sending',NULL,NULL,NULL,1);
INSERT INTO event VALUES(7,3,'2026-11-22T03:32:58.351Z','accepted',NULL,'C1','words; of "theirs", æøå',1);
INSERT INTO event VALUES(7,4,'2026-11-22T03:32:58.352Z','failed',NULL,'C1','words; of "theirs", æøå',1);
INSERT INTO event VALUES(8,1,'2026-11-22T03:32:58.355Z','queued',NULL,NULL,NULL,0);
INSERT INTO event VALUES(8,2,'2026-11-22T03:32:58.359Z','sending',NULL,NULL,NULL,1);
INSERT INTO event VALUES(8,3,'2026-11-22T03:32:58.360Z','rejected',NULL,'C1','words; of "theirs", æøå',1);
INSERT INTO event VALUES(9,1,'2026-11-22T03:32:58.361Z','queued',NULL,NULL,NULL,0);
INSERT INTO event VALUES(9,2,'2026-11-22T03:32:58.361Z','sending',NULL,NULL,NULL,1);
INSERT INTO event VALUES(9,3,'2026-11-22T03:32:58.362Z','succeeded','Succeeded','C1','words; of "theirs", æøå',1);
INSERT INTO event VALUES(9,4,'2026-11-22T03:32:58.363Z','deleted',NULL,'C1','words; of "theirs", æøå',1);
CREATE UNIQUE INDEX one_per_document ON submission (authority, environment, sha256)
    WHERE state NOT IN ('failed', 'rejected', 'deleted');
CREATE UNIQUE INDEX one_per_reference ON submission (authority, environment, reference)
    WHERE state NOT IN ('failed', 'rejected', 'deleted') AND reference IS NOT NULL;
CREATE INDEX by_document ON submission (sha256);
CREATE INDEX by_reference ON submission (reference);
CREATE INDEX by_vin ON submission (vin);
CREATE INDEX unfinished ON submission (id)
    WHERE state IN ('queued', 'sending', 'uncertain', 'accepted', 'processing');
COMMIT;
