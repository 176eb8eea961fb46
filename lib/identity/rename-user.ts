import { database } from '@/lib/system/db';
import { nameSchema } from './schema';

/** The name that colleagues see, in every workspace. */
export async function renameUser(userId: string, name: string): Promise<void> {
  await database().user.update({ where: { id: userId }, data: { name: nameSchema.parse(name) } });
}
