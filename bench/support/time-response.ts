import { request } from 'node:http';

/** One answer, timed from the moment the request leaves; milliseconds. */
export interface TimedResponse {
  status: number;
  /** Until the first byte of the body, as curl's `time_starttransfer`. */
  firstByte: number;
  /** Until the last byte. */
  whole: number;
  /** Size of the body as it was sent. */
  bytes: number;
}

/** Asks once, over a connection of its own, and reads the answer to its end. */
export function timeResponse(url: string): Promise<TimedResponse> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const since = () => performance.now() - started;
    const asked = request(url, { agent: false }, (response) => {
      let firstByte = 0;
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        if (bytes === 0) firstByte = since();
        bytes += chunk.length;
      });
      response.on('error', reject);
      response.on('end', () => {
        const whole = since();
        resolve({
          status: response.statusCode ?? 0,
          firstByte: bytes === 0 ? whole : firstByte,
          whole,
          bytes,
        });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}
