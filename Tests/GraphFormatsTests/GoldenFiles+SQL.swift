extension GoldenFiles {
  /// The script for SQLite.
  static let sql = #"""
    -- A graph of stakeholders for SQLite 3.40 or later: sqlite3 graph.db < graph.sql
    PRAGMA foreign_keys = ON;
    BEGIN;
    CREATE TEMP TABLE "load_check" ("number" INTEGER
      CONSTRAINT "the database has such tables already; load the script into a new file"
      CHECK ("number" = 0)) STRICT;
    CREATE TEMP TABLE "load_stop" ("number" INTEGER PRIMARY KEY, "after" INTEGER
      REFERENCES "load_stop" DEFERRABLE INITIALLY DEFERRED) STRICT;
    INSERT INTO "load_stop" SELECT 1, 0 FROM main.sqlite_schema WHERE name IN ('node_kinds', \#
    'edge_kinds', 'documents', 'nodes', 'edges', 'aliases', 'affiliations', 'about', \#
    'nodes_fts', 'claims', 'neighbours') LIMIT 1;
    INSERT INTO "load_check" SELECT 1 FROM main.sqlite_schema WHERE name IN ('node_kinds', \#
    'edge_kinds', 'documents', 'nodes', 'edges', 'aliases', 'affiliations', 'about', \#
    'nodes_fts', 'claims', 'neighbours') LIMIT 1;
    CREATE TABLE "node_kinds" (
      "id" TEXT NOT NULL PRIMARY KEY,
      "label" TEXT,
      "shape" TEXT,
      "colour" TEXT
    ) STRICT;
    CREATE TABLE "edge_kinds" (
      "id" TEXT NOT NULL PRIMARY KEY,
      "label" TEXT,
      "verb" TEXT,
      "inverse_verb" TEXT,
      "sources" TEXT,
      "targets" TEXT,
      "colour" TEXT
    ) STRICT;
    CREATE TABLE "documents" (
      "id" TEXT NOT NULL PRIMARY KEY,  -- What edges call the document.
      "title" TEXT,  -- The title as printed.
      "publisher" TEXT REFERENCES "nodes" DEFERRABLE INITIALLY DEFERRED,  -- The outlet that \#
    printed it, as a node.
      "origin" TEXT REFERENCES "nodes" DEFERRABLE INITIALLY DEFERRED,  -- The agency whose text \#
    it is, if another, as a node.
      "authors" TEXT,  -- The authors as printed.
      "published" TEXT,  -- When it was published.
      "retrieved" TEXT,  -- When it was read.
      "language" TEXT,  -- Its language as a BCP 47 tag.
      "url" TEXT,  -- Where it can be read.
      "archive_url" TEXT,  -- Where a lasting copy can be read.
      "licence" TEXT,  -- The terms under which it may be used.
      "file" TEXT,  -- The name of the text inside a folder of documents.
      "sha256" TEXT,  -- The SHA-256 of that file's bytes.
      "note" TEXT  -- Anything else, in the curator's words.
    ) STRICT;
    CREATE TABLE "nodes" (
      "id" TEXT NOT NULL PRIMARY KEY,  -- What edges and commands call the node.
      "kind" TEXT NOT NULL REFERENCES "node_kinds" DEFERRABLE INITIALLY DEFERRED,  -- The \#
    node's kind, out of the vocabulary.
      "name" TEXT,  -- The name shown to people.
      "aliases" TEXT,  -- Other names that the documents use for it.
      "description" TEXT,  -- What it is, in a phrase.
      "region" TEXT REFERENCES "nodes" DEFERRABLE INITIALLY DEFERRED,  -- Where it belongs, as \#
    a node.
      "affiliations" TEXT,  -- Its roles in organisations.
      "identifiers" TEXT,  -- Its names elsewhere, such as wikidata:Q148.
      "url" TEXT,  -- Its own page.
      "is ""checked""" INTEGER CHECK ("is ""checked""" IN (0, 1)),
      "label" TEXT,
      "rank" INTEGER
    ) STRICT;
    CREATE TABLE "edges" (
      "id" TEXT NOT NULL PRIMARY KEY,  -- The claim's own id.
      "kind" TEXT NOT NULL REFERENCES "edge_kinds" DEFERRABLE INITIALLY DEFERRED,  -- The \#
    claim's kind, out of the vocabulary.
      "source" TEXT NOT NULL REFERENCES "nodes" DEFERRABLE INITIALLY DEFERRED,  -- The node \#
    that acts.
      "target" TEXT NOT NULL REFERENCES "nodes" DEFERRABLE INITIALLY DEFERRED,  -- The node \#
    acted upon.
      "document" TEXT REFERENCES "documents" DEFERRABLE INITIALLY DEFERRED,  -- The document \#
    that says so.
      "paragraph" INTEGER,  -- Which line of the document, counting those not blank.
      "start" INTEGER,  -- The first character of the range in the paragraph.
      "end" INTEGER,  -- The end of the range, not in it any more.
      "source_text" TEXT,  -- The words in the range that name the source.
      "target_text" TEXT,  -- The words in the range that name the target.
      "text_sha256" TEXT,  -- The SHA-256 of the range's UTF-8 text.
      "mode" TEXT,  -- How somebody is quoted.
      "modality" TEXT,  -- How far the text vouches for it.
      "verb" TEXT,  -- The text's own verb.
      "about" TEXT,  -- The nodes that the quoted words speak of.
      "date" TEXT,  -- When it happened, by the text.
      "amount" REAL,  -- The sum of money as a plain number.
      "currency" TEXT,  -- The sum's currency, as ISO 4217 has it.
      "confidence" REAL,  -- How surely the text says it, 0 to 1.
      "status" TEXT,  -- Where the curator stands on it.
      "note" TEXT,  -- Anything else, in the curator's words.
      "key" TEXT,
      "score" REAL,
      "weight" TEXT
    ) STRICT;
    CREATE TABLE "aliases" (
      "node" TEXT NOT NULL REFERENCES "nodes" DEFERRABLE INITIALLY DEFERRED,
      "position" INTEGER NOT NULL,
      "alias" TEXT NOT NULL,
      PRIMARY KEY ("node", "position")
    ) STRICT;
    CREATE TABLE "affiliations" (
      "node" TEXT NOT NULL REFERENCES "nodes" DEFERRABLE INITIALLY DEFERRED,
      "position" INTEGER NOT NULL,
      "organisation" TEXT NOT NULL,
      "role" TEXT,
      PRIMARY KEY ("node", "position")
    ) STRICT;
    CREATE TABLE "about" (
      "edge" TEXT NOT NULL REFERENCES "edges" DEFERRABLE INITIALLY DEFERRED,
      "position" INTEGER NOT NULL,
      "node" TEXT NOT NULL REFERENCES "nodes" DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY ("edge", "position")
    ) STRICT;
    INSERT INTO "node_kinds" ("id", "label", "shape", "colour") VALUES
    ('person', 'Person', 'ellipse', NULL),
    ('organisation', 'Organisation', 'box', NULL),
    ('region', 'Region', 'hexagon', NULL),
    ('initiative', 'Initiative', 'rounded', NULL);
    INSERT INTO "edge_kinds" ("id", "label", "verb", "inverse_verb", "sources", "targets", \#
    "colour") VALUES
    ('quoted', 'Quoted', 'quoted', 'quoted by', '["person", "organisation", "initiative"]', \#
    '[]', NULL),
    ('founded', 'Founded', 'founded', 'founded by', '["person", "organisation", "region"]', \#
    '["organisation", "initiative"]', NULL),
    ('funded', 'Funded', 'funded', 'funded by', '[]', '[]', NULL),
    ('promoted', 'Promoted', 'promoted', 'promoted by', '[]', '[]', NULL);
    INSERT INTO "documents" ("id", "title", "publisher", "origin", "authors", "published", \#
    "retrieved", "language", "url", "archive_url", "licence", "file", "sha256", "note") VALUES
    ('d&1', '"Budget" <day>', 'gazette', NULL, '["A|B", "C"]', '2025-03', NULL, NULL, NULL, \#
    NULL, NULL, NULL, NULL, NULL);
    INSERT INTO "nodes" ("id", "kind", "name", "aliases", "description", "region", \#
    "affiliations", "identifiers", "url", "is ""checked""", "label", "rank") VALUES
    ('a<1>', 'person', 'Mira "M" <b>Holm</b> & Co\', NULL, NULL, NULL, NULL, NULL, NULL, NULL, \#
    'own', -7),
    ('gazette', 'organisation', 'Gazette', '["G|Z", "Z & G"]', \#
    CAST(X'610162EFBFBF6309640A650D66' AS TEXT), NULL, '["x\\:y:z"]', NULL, NULL, 1, NULL, NULL),
    ('北京', 'region', '北京 🌍 שלום', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
    INSERT INTO "edges" ("id", "kind", "source", "target", "document", "paragraph", "start", \#
    "end", "source_text", "target_text", "text_sha256", "mode", "modality", "verb", "about", \#
    "date", "amount", "currency", "confidence", "status", "note", "key", "score", "weight") VALUES
    ('e&1', 'quoted', 'gazette', 'a<1>', 'd&1', 11, 0, 9, NULL, NULL, NULL, NULL, 'opinion', \#
    NULL, '["北京", "gazette"]', '2025-03-04', NULL, NULL, 0.25, NULL, NULL, NULL, NULL, 'heavy'),
    ('e2', 'quoted', 'gazette', 'a<1>', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, \#
    NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'k', NULL, NULL),
    ('e3', 'funded', '北京', '北京', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, \#
    NULL, NULL, 1000000000000, 'CNY', NULL, NULL, ']]> --', NULL, 2.5, NULL);
    INSERT INTO "aliases" ("node", "position", "alias") VALUES
    ('gazette', 1, 'G|Z'),
    ('gazette', 2, 'Z & G');
    INSERT INTO "affiliations" ("node", "position", "organisation", "role") VALUES
    ('gazette', 1, 'x:y', 'z');
    INSERT INTO "about" ("edge", "position", "node") VALUES
    ('e&1', 1, '北京'),
    ('e&1', 2, 'gazette');
    CREATE INDEX "documents_by_publisher" ON "documents" ("publisher");
    CREATE INDEX "nodes_by_kind" ON "nodes" ("kind");
    CREATE INDEX "nodes_by_name" ON "nodes" ("name" COLLATE NOCASE);
    CREATE INDEX "nodes_by_region" ON "nodes" ("region");
    CREATE INDEX "edges_by_kind" ON "edges" ("kind");
    CREATE INDEX "edges_by_source" ON "edges" ("source");
    CREATE INDEX "edges_by_target" ON "edges" ("target");
    CREATE INDEX "edges_by_document" ON "edges" ("document");
    CREATE INDEX "edges_by_date" ON "edges" ("date");
    CREATE INDEX "aliases_by_alias" ON "aliases" ("alias" COLLATE NOCASE);
    CREATE INDEX "affiliations_by_organisation" ON "affiliations" ("organisation");
    CREATE INDEX "about_by_node" ON "about" ("node");
    CREATE VIRTUAL TABLE "nodes_fts" USING fts5("name", "aliases", "description", content="nodes",
      tokenize="unicode61 remove_diacritics 2");
    INSERT INTO "nodes_fts" ("nodes_fts") VALUES ('rebuild');
    CREATE VIEW "claims" AS
    SELECT edges."id" AS "id",
      coalesce(sources."name", sources."id") AS "source_name",
      edge_kinds."verb" AS "verb",
      coalesce(targets."name", targets."id") AS "target_name",
      coalesce(edges."modality", 'asserted') AS "modality",
      coalesce(edges."status", 'accepted') AS "status",
      edges."date" AS "date",
      edges."amount" AS "amount",
      edges."currency" AS "currency",
      substr(
          CASE
            WHEN documents."publisher" IS NULL AND documents."title" IS NULL
              THEN ', ' || edges."document"
            ELSE coalesce(', ' || coalesce(publishers."name", documents."publisher"), '')
              || coalesce(', ' || documents."title", '')
          END
            || coalesce(', ' || documents."published", '')
            || coalesce(', ¶ ' || edges."paragraph", ''),
          3
        ) AS "citation",
      coalesce(documents."url", documents."archive_url") AS "url",
      edges."kind" AS "kind",
      edges."source" AS "source",
      edges."target" AS "target",
      edges."document" AS "document"
    FROM "edges" AS edges
    JOIN "edge_kinds" AS edge_kinds ON edge_kinds."id" = edges."kind"
    JOIN "nodes" AS sources ON sources."id" = edges."source"
    JOIN "nodes" AS targets ON targets."id" = edges."target"
    LEFT JOIN "documents" AS documents ON documents."id" = edges."document"
    LEFT JOIN "nodes" AS publishers ON publishers."id" = documents."publisher";
    CREATE VIEW "neighbours" AS
    SELECT edges."source" AS "node", edge_kinds."verb" AS "verb", edges."target" AS "other",
      'out' AS "direction", edges."id" AS "edge"
    FROM "edges" AS edges JOIN "edge_kinds" AS edge_kinds ON edge_kinds."id" = edges."kind"
    WHERE edges."source" <> edges."target"
    UNION ALL
    SELECT edges."target", edge_kinds."inverse_verb", edges."source", 'in', edges."id"
    FROM "edges" AS edges JOIN "edge_kinds" AS edge_kinds ON edge_kinds."id" = edges."kind"
    WHERE edges."source" <> edges."target";
    COMMIT;

    """#
}
