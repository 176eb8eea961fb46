-- Both are trusted extensions: the owner of the database may add them.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- CreateEnum
CREATE TYPE "connection_state" AS ENUM ('active', 'paused', 'needs_reconnect', 'disconnected');

-- CreateEnum
CREATE TYPE "reply_state" AS ENUM ('queued', 'sending', 'pending', 'live', 'rejected', 'failed', 'unknown', 'conflict', 'withdrawn');

-- CreateEnum
CREATE TYPE "reply_origin" AS ENUM ('hub', 'outside', 'manual');

-- CreateEnum
CREATE TYPE "visibility" AS ENUM ('public', 'private');

-- CreateEnum
CREATE TYPE "sync_mode" AS ENUM ('incremental', 'backfill', 'rescan', 'file');

-- CreateEnum
CREATE TYPE "sync_run_state" AS ENUM ('running', 'succeeded', 'failed', 'cancelled');

-- CreateEnum
CREATE TYPE "file_import_state" AS ENUM ('uploaded', 'running', 'done', 'failed');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('owner', 'lead', 'responder', 'viewer');

-- CreateEnum
CREATE TYPE "location_kind" AS ENUM ('place', 'app', 'product', 'site');

-- CreateTable
CREATE TABLE "audit" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_kind" TEXT NOT NULL,
    "actor_id" UUID,
    "action" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" UUID,
    "detail" JSONB NOT NULL DEFAULT '{}',
    "request_id" TEXT,

    CONSTRAINT "audit_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "connection" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "platform" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "account" TEXT,
    "config" JSONB NOT NULL,
    "state" "connection_state" NOT NULL DEFAULT 'active',
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "cursor" JSONB,
    "backfilled_at" TIMESTAMPTZ(3),
    "last_attempt_at" TIMESTAMPTZ(3),
    "last_success_at" TIMESTAMPTZ(3),
    "next_sync_at" TIMESTAMPTZ(3),
    "failure_streak" INTEGER NOT NULL DEFAULT 0,
    "last_error" JSONB,
    "item_count" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "connection_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "credential" (
    "workspace_id" UUID NOT NULL,
    "connection_id" UUID NOT NULL,
    "key_id" TEXT NOT NULL,
    "nonce" BYTEA NOT NULL,
    "ciphertext" BYTEA NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "credential_pkey" PRIMARY KEY ("workspace_id","connection_id")
);

-- CreateTable
CREATE TABLE "connection_location" (
    "workspace_id" UUID NOT NULL,
    "connection_id" UUID NOT NULL,
    "external_id" TEXT NOT NULL,
    "location_id" UUID NOT NULL,

    CONSTRAINT "connection_location_pkey" PRIMARY KEY ("workspace_id","connection_id","external_id")
);

-- CreateTable
CREATE TABLE "feedback" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "connection_id" UUID NOT NULL,
    "external_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "written_on" TEXT NOT NULL,
    "location_id" UUID,
    "author_name" TEXT,
    "author_external_id" TEXT,
    "author_email" TEXT,
    "rating_value" DOUBLE PRECISION,
    "rating_scale" TEXT,
    "rating_stars" SMALLINT,
    "title" TEXT,
    "text" TEXT,
    "lang" TEXT NOT NULL DEFAULT 'und',
    "url" TEXT,
    "target" JSONB,
    "posted_at" TIMESTAMPTZ(3) NOT NULL,
    "edited_at" TIMESTAMPTZ(3),
    "first_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "content_hash" BYTEA NOT NULL,
    "remote_reply_hash" BYTEA,
    "sentiment" REAL NOT NULL,
    "label" TEXT NOT NULL,
    "p_negative" REAL NOT NULL,
    "priority" SMALLINT NOT NULL,
    "hard_risk" BOOLEAN NOT NULL DEFAULT false,
    "reasons" JSONB NOT NULL,
    "signals" TEXT[],
    "scorer" TEXT NOT NULL,
    "scored_at" TIMESTAMPTZ(3) NOT NULL,
    "queue" TEXT NOT NULL,
    "reply_route" TEXT NOT NULL,
    "waiting_since" TIMESTAMPTZ(3) NOT NULL,
    "rank_at" TIMESTAMPTZ(3) NOT NULL,
    "assignee_id" UUID,
    "claim_expires_at" TIMESTAMPTZ(3),
    "replied_at" TIMESTAMPTZ(3),
    "replied_by_id" UUID,
    "replied_origin" TEXT,
    "outdated_reply_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "closed_by_id" UUID,
    "close_reason" TEXT,

    CONSTRAINT "feedback_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "feedback_version" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "feedback_id" UUID NOT NULL,
    "title" TEXT,
    "text" TEXT,
    "rating_value" DOUBLE PRECISION,
    "rating_scale" TEXT,
    "priority" SMALLINT NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "replaced_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "feedback_version_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "feedback_search" (
    "workspace_id" UUID NOT NULL,
    "feedback_id" UUID NOT NULL,
    "posted_at" TIMESTAMPTZ(3) NOT NULL,
    "author_key" TEXT,
    "body" TEXT NOT NULL,

    CONSTRAINT "feedback_search_pkey" PRIMARY KEY ("workspace_id","feedback_id")
);

-- CreateTable
CREATE TABLE "note" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "feedback_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "note_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "installation" (
    "id" SMALLINT NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "installation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user_account" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "password_changed_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "user_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user_session" (
    "id" UUID NOT NULL,
    "sid_hash" BYTEA NOT NULL,
    "user_id" UUID NOT NULL,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "user_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_throttle" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "sign_in_throttle_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "draft" (
    "workspace_id" UUID NOT NULL,
    "feedback_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "visibility" "visibility" NOT NULL DEFAULT 'public',
    "body" TEXT NOT NULL,
    "template_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("workspace_id","feedback_id","member_id","visibility")
);

-- CreateTable
CREATE TABLE "reply" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "feedback_id" UUID NOT NULL,
    "visibility" "visibility" NOT NULL DEFAULT 'public',
    "state" "reply_state" NOT NULL,
    "origin" "reply_origin" NOT NULL,
    "body" TEXT NOT NULL,
    "body_hash" BYTEA NOT NULL,
    "member_id" UUID,
    "author_name" TEXT,
    "template_id" UUID,
    "external_id" TEXT,
    "url" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "queued_at" TIMESTAMPTZ(3),
    "live_at" TIMESTAMPTZ(3),
    "settled_at" TIMESTAMPTZ(3),
    "failure" JSONB,

    CONSTRAINT "reply_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "outbox" (
    "workspace_id" UUID NOT NULL,
    "feedback_id" UUID NOT NULL,
    "visibility" "visibility" NOT NULL,
    "reply_id" UUID NOT NULL,
    "key" UUID NOT NULL,
    "attempt" INTEGER NOT NULL DEFAULT 0,
    "lease_token" UUID,
    "lease_until" TIMESTAMPTZ(3),
    "first_put_at" TIMESTAMPTZ(3),
    "last_put_at" TIMESTAMPTZ(3),
    "overwrites" JSONB,
    "next_attempt_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("workspace_id","feedback_id","visibility")
);

-- CreateTable
CREATE TABLE "sync_run" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "connection_id" UUID NOT NULL,
    "mode" "sync_mode" NOT NULL,
    "state" "sync_run_state" NOT NULL DEFAULT 'running',
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "heartbeat_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),
    "page_count" INTEGER NOT NULL DEFAULT 0,
    "new_count" INTEGER NOT NULL DEFAULT 0,
    "changed_count" INTEGER NOT NULL DEFAULT 0,
    "unchanged_count" INTEGER NOT NULL DEFAULT 0,
    "unreadable_count" INTEGER NOT NULL DEFAULT 0,
    "adopted_count" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER,
    "error" JSONB,

    CONSTRAINT "sync_run_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "unreadable_item" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "connection_id" UUID NOT NULL,
    "import_id" UUID,
    "position" INTEGER,
    "external_id" TEXT,
    "reason" TEXT NOT NULL,
    "raw" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "unreadable_item_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "file_import" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "connection_id" UUID,
    "file_name" TEXT NOT NULL,
    "byte_size" INTEGER NOT NULL,
    "sha256" BYTEA NOT NULL,
    "content" BYTEA,
    "mapping" JSONB,
    "state" "file_import_state" NOT NULL DEFAULT 'uploaded',
    "row_count" INTEGER,
    "done_count" INTEGER NOT NULL DEFAULT 0,
    "new_count" INTEGER NOT NULL DEFAULT 0,
    "changed_count" INTEGER NOT NULL DEFAULT 0,
    "unchanged_count" INTEGER NOT NULL DEFAULT 0,
    "unreadable_count" INTEGER NOT NULL DEFAULT 0,
    "error" JSONB,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "file_import_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "template" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "lang" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),
    "use_count" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "template_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "workspace" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL DEFAULT 'UTC',
    "settings" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "workspace_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" "role" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3),
    "removed_by_id" UUID,

    CONSTRAINT "member_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "invite" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "role" "role" NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "label" TEXT,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "accepted_by_id" UUID,
    "revoked_at" TIMESTAMPTZ(3),
    "revoked_by_id" UUID,

    CONSTRAINT "invite_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "location" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "location_kind" NOT NULL DEFAULT 'place',
    "url" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "location_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateIndex
CREATE INDEX "audit_workspace_id_subject_id_at_idx" ON "audit"("workspace_id", "subject_id", "at");

-- CreateIndex
CREATE INDEX "audit_workspace_id_at_idx" ON "audit"("workspace_id", "at");

-- CreateIndex
CREATE INDEX "connection_workspace_id_next_sync_at_idx" ON "connection"("workspace_id", "next_sync_at");

-- CreateIndex
CREATE UNIQUE INDEX "connection_workspace_id_name_key" ON "connection"("workspace_id", "name");

-- CreateIndex
CREATE INDEX "feedback_workspace_id_queue_rank_at_id_idx" ON "feedback"("workspace_id", "queue", "rank_at", "id");

-- CreateIndex
CREATE INDEX "feedback_workspace_id_queue_connection_id_rank_at_id_idx" ON "feedback"("workspace_id", "queue", "connection_id", "rank_at", "id");

-- CreateIndex
CREATE INDEX "feedback_workspace_id_queue_location_id_rank_at_id_idx" ON "feedback"("workspace_id", "queue", "location_id", "rank_at", "id");

-- CreateIndex
CREATE INDEX "feedback_workspace_id_assignee_id_queue_rank_at_id_idx" ON "feedback"("workspace_id", "assignee_id", "queue", "rank_at", "id");

-- CreateIndex
CREATE INDEX "feedback_workspace_id_posted_at_id_idx" ON "feedback"("workspace_id", "posted_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "feedback_workspace_id_replied_at_id_idx" ON "feedback"("workspace_id", "replied_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "feedback_workspace_id_connection_id_external_id_key" ON "feedback"("workspace_id", "connection_id", "external_id");

-- CreateIndex
CREATE INDEX "feedback_version_workspace_id_feedback_id_replaced_at_idx" ON "feedback_version"("workspace_id", "feedback_id", "replaced_at");

-- CreateIndex
CREATE INDEX "feedback_search_workspace_id_author_key_posted_at_idx" ON "feedback_search"("workspace_id", "author_key", "posted_at");

-- CreateIndex
CREATE INDEX "feedback_search_body_idx" ON "feedback_search" USING GIN ("body" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "note_workspace_id_feedback_id_created_at_idx" ON "note"("workspace_id", "feedback_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "user_account_email_key" ON "user_account"("email");

-- CreateIndex
CREATE UNIQUE INDEX "user_session_sid_hash_key" ON "user_session"("sid_hash");

-- CreateIndex
CREATE INDEX "user_session_user_id_idx" ON "user_session"("user_id");

-- CreateIndex
CREATE INDEX "draft_workspace_id_member_id_idx" ON "draft"("workspace_id", "member_id");

-- CreateIndex
CREATE INDEX "reply_workspace_id_feedback_id_created_at_idx" ON "reply"("workspace_id", "feedback_id", "created_at");

-- CreateIndex
CREATE INDEX "reply_workspace_id_member_id_created_at_idx" ON "reply"("workspace_id", "member_id", "created_at");

-- CreateIndex
CREATE INDEX "outbox_workspace_id_next_attempt_at_idx" ON "outbox"("workspace_id", "next_attempt_at");

-- CreateIndex
CREATE INDEX "sync_run_workspace_id_connection_id_started_at_idx" ON "sync_run"("workspace_id", "connection_id", "started_at");

-- CreateIndex
CREATE INDEX "unreadable_item_workspace_id_connection_id_import_id_positi_idx" ON "unreadable_item"("workspace_id", "connection_id", "import_id", "position");

-- CreateIndex
CREATE INDEX "file_import_workspace_id_created_at_idx" ON "file_import"("workspace_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "template_workspace_id_lang_name_key" ON "template"("workspace_id", "lang", "name");

-- CreateIndex
CREATE UNIQUE INDEX "workspace_slug_key" ON "workspace"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "member_workspace_id_user_id_key" ON "member"("workspace_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "invite_workspace_id_token_hash_key" ON "invite"("workspace_id", "token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "location_workspace_id_name_key" ON "location"("workspace_id", "name");

-- AddForeignKey
ALTER TABLE "audit" ADD CONSTRAINT "audit_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "connection" ADD CONSTRAINT "connection_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credential" ADD CONSTRAINT "credential_workspace_id_connection_id_fkey" FOREIGN KEY ("workspace_id", "connection_id") REFERENCES "connection"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "connection_location" ADD CONSTRAINT "connection_location_workspace_id_connection_id_fkey" FOREIGN KEY ("workspace_id", "connection_id") REFERENCES "connection"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "connection_location" ADD CONSTRAINT "connection_location_workspace_id_location_id_fkey" FOREIGN KEY ("workspace_id", "location_id") REFERENCES "location"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_workspace_id_connection_id_fkey" FOREIGN KEY ("workspace_id", "connection_id") REFERENCES "connection"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_workspace_id_location_id_fkey" FOREIGN KEY ("workspace_id", "location_id") REFERENCES "location"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_workspace_id_assignee_id_fkey" FOREIGN KEY ("workspace_id", "assignee_id") REFERENCES "member"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feedback_version" ADD CONSTRAINT "feedback_version_workspace_id_feedback_id_fkey" FOREIGN KEY ("workspace_id", "feedback_id") REFERENCES "feedback"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feedback_search" ADD CONSTRAINT "feedback_search_workspace_id_feedback_id_fkey" FOREIGN KEY ("workspace_id", "feedback_id") REFERENCES "feedback"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_workspace_id_feedback_id_fkey" FOREIGN KEY ("workspace_id", "feedback_id") REFERENCES "feedback"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_workspace_id_member_id_fkey" FOREIGN KEY ("workspace_id", "member_id") REFERENCES "member"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_session" ADD CONSTRAINT "user_session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_workspace_id_feedback_id_fkey" FOREIGN KEY ("workspace_id", "feedback_id") REFERENCES "feedback"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_workspace_id_member_id_fkey" FOREIGN KEY ("workspace_id", "member_id") REFERENCES "member"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply" ADD CONSTRAINT "reply_workspace_id_feedback_id_fkey" FOREIGN KEY ("workspace_id", "feedback_id") REFERENCES "feedback"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply" ADD CONSTRAINT "reply_workspace_id_member_id_fkey" FOREIGN KEY ("workspace_id", "member_id") REFERENCES "member"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_workspace_id_feedback_id_fkey" FOREIGN KEY ("workspace_id", "feedback_id") REFERENCES "feedback"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_workspace_id_reply_id_fkey" FOREIGN KEY ("workspace_id", "reply_id") REFERENCES "reply"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sync_run" ADD CONSTRAINT "sync_run_workspace_id_connection_id_fkey" FOREIGN KEY ("workspace_id", "connection_id") REFERENCES "connection"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unreadable_item" ADD CONSTRAINT "unreadable_item_workspace_id_connection_id_fkey" FOREIGN KEY ("workspace_id", "connection_id") REFERENCES "connection"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file_import" ADD CONSTRAINT "file_import_workspace_id_connection_id_fkey" FOREIGN KEY ("workspace_id", "connection_id") REFERENCES "connection"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "template" ADD CONSTRAINT "template_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invite" ADD CONSTRAINT "invite_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "location" ADD CONSTRAINT "location_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
