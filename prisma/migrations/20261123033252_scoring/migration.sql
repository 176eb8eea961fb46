-- CreateEnum
CREATE TYPE "rescoring_state" AS ENUM ('running', 'done', 'cancelled', 'failed');

-- AlterTable
ALTER TABLE "feedback" ADD COLUMN     "confidence" REAL NOT NULL DEFAULT 0,
ADD COLUMN     "corrected_at" TIMESTAMPTZ(3),
ADD COLUMN     "themes" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "feedback_search" ADD COLUMN     "text_key" BYTEA;

-- CreateTable
CREATE TABLE "alert" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "theme" TEXT,
    "location_id" UUID,
    "count" INTEGER NOT NULL,
    "usual" REAL NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "feedback_ids" UUID[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "dismissed_at" TIMESTAMPTZ(3),
    "dismissed_by_id" UUID,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "alert_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "feedback_label" (
    "workspace_id" UUID NOT NULL,
    "feedback_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "polarity" TEXT,
    "queue" TEXT NOT NULL,
    "rank_at" TIMESTAMPTZ(3) NOT NULL,
    "posted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "feedback_label_pkey" PRIMARY KEY ("workspace_id","feedback_id","kind","label")
);

-- CreateTable
CREATE TABLE "correction" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "feedback_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "said" JSONB NOT NULL,
    "meant" JSONB NOT NULL,
    "scorer" TEXT NOT NULL,
    "member_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_at" TIMESTAMPTZ(3),
    "undone_by_id" UUID,

    CONSTRAINT "correction_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "rescoring" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "state" "rescoring_state" NOT NULL DEFAULT 'running',
    "settings" JSONB NOT NULL,
    "cause" TEXT NOT NULL,
    "total" INTEGER NOT NULL DEFAULT 0,
    "done_count" INTEGER NOT NULL DEFAULT 0,
    "moved_count" INTEGER NOT NULL DEFAULT 0,
    "cursor" UUID,
    "error" JSONB,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "heartbeat_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "rescoring_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "rescored_item" (
    "workspace_id" UUID NOT NULL,
    "rescoring_id" UUID NOT NULL,
    "feedback_id" UUID NOT NULL,
    "content_hash" BYTEA NOT NULL,
    "score" JSONB NOT NULL,

    CONSTRAINT "rescored_item_pkey" PRIMARY KEY ("workspace_id","rescoring_id","feedback_id")
);

-- CreateIndex
CREATE INDEX "alert_workspace_id_kind_subject_created_at_idx" ON "alert"("workspace_id", "kind", "subject", "created_at");

-- CreateIndex
CREATE INDEX "alert_workspace_id_ended_at_dismissed_at_created_at_idx" ON "alert"("workspace_id", "ended_at", "dismissed_at", "created_at");

-- CreateIndex
CREATE INDEX "feedback_label_workspace_id_kind_label_queue_rank_at_feedba_idx" ON "feedback_label"("workspace_id", "kind", "label", "queue", "rank_at", "feedback_id");

-- CreateIndex
CREATE INDEX "feedback_label_workspace_id_kind_label_posted_at_feedback_i_idx" ON "feedback_label"("workspace_id", "kind", "label", "posted_at" DESC, "feedback_id" DESC);

-- CreateIndex
CREATE INDEX "correction_workspace_id_feedback_id_created_at_idx" ON "correction"("workspace_id", "feedback_id", "created_at");

-- CreateIndex
CREATE INDEX "correction_workspace_id_created_at_idx" ON "correction"("workspace_id", "created_at");

-- CreateIndex
CREATE INDEX "rescoring_workspace_id_created_at_idx" ON "rescoring"("workspace_id", "created_at");

-- CreateIndex
CREATE INDEX "feedback_search_workspace_id_text_key_posted_at_idx" ON "feedback_search"("workspace_id", "text_key", "posted_at");

-- AddForeignKey
ALTER TABLE "alert" ADD CONSTRAINT "alert_workspace_id_location_id_fkey" FOREIGN KEY ("workspace_id", "location_id") REFERENCES "location"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feedback_label" ADD CONSTRAINT "feedback_label_workspace_id_feedback_id_fkey" FOREIGN KEY ("workspace_id", "feedback_id") REFERENCES "feedback"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction" ADD CONSTRAINT "correction_workspace_id_feedback_id_fkey" FOREIGN KEY ("workspace_id", "feedback_id") REFERENCES "feedback"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction" ADD CONSTRAINT "correction_workspace_id_member_id_fkey" FOREIGN KEY ("workspace_id", "member_id") REFERENCES "member"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rescored_item" ADD CONSTRAINT "rescored_item_workspace_id_rescoring_id_fkey" FOREIGN KEY ("workspace_id", "rescoring_id") REFERENCES "rescoring"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
