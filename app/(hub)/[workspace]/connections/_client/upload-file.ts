import type { Failure } from '@/app/_doors/failure';
import { RequestFailed } from '../../_client/fetch-json';
import { uploadUrl } from './queries';

/** Sends the file as it is, telling how far it has got (0 to 1). `fetch` cannot tell, so this is the older way. */
export function uploadFile(workspace: string, file: File, options: { onProgress: (share: number) => void; signal: AbortSignal }): Promise<{ importId: string }> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', uploadUrl(workspace, file.name));
    request.responseType = 'json';
    request.upload.onprogress = (event) => event.lengthComputable && options.onProgress(event.loaded / event.total);
    request.onload = () => {
      const answer = request.response as { importId?: string; error?: Failure } | null;
      if (request.status < 300 && answer?.importId) resolve({ importId: answer.importId });
      else reject(new RequestFailed(answer?.error ?? { code: 'unavailable', message: '' }));
    };
    request.onerror = () => reject(new RequestFailed({ code: 'offline', message: '' }));
    request.onabort = () => reject(new DOMException('stopped', 'AbortError'));
    options.signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}
