import { findPlatform } from '@/lib/platforms/registry';
import type { Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';
import { authorize } from '@/lib/workspace/authorize';
import { completeConfig } from './complete-config';
import { parseConfig } from './parse-config';
import { platformHttp } from './platform-http';
import { checkConnectionInput, type CheckConnectionInput } from './schema';
import { tryPlatform, type CheckResult } from './try-platform';

/** Tries a form without saving it. What is wrong comes back in the answer; only a form that cannot be read is thrown. */
export async function checkConnection(ctx: Ctx, input: CheckConnectionInput): Promise<CheckResult> {
  authorize(ctx, 'connection.write');
  const { platform: id, config, connectionId } = checkConnectionInput.parse(input);
  const platform = findPlatform(id);
  if (platform?.source !== 'remote') throw new AppError('not_found');
  const complete = parseConfig(platform, connectionId ? await completeConfig(ctx, connectionId, platform, config) : config);
  return tryPlatform(platform, complete, platformHttp(platform, connectionId ?? `check:${ctx.workspaceId}`), ctx.now);
}
