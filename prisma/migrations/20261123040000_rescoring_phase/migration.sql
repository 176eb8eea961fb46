-- AlterTable
ALTER TABLE "rescoring" ADD COLUMN     "phase" TEXT NOT NULL DEFAULT 'scoring';
