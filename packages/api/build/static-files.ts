import { createApi } from '../src/create-api.ts';
import { allDocuments } from '../src/documents/documents.ts';

/** Resources that need no query and, in the source language, no negotiation either. */
const OTHERS = ['/api/v1/openapi.json'];

/**
 * Asks the API for everything that is the same for every client.
 *
 * @returns path from the root of a static site → bytes of the answer
 */
export async function staticFiles(): Promise<Map<string, Uint8Array>> {
  const api = createApi({ mock: false });
  const files = new Map<string, Uint8Array>();
  for (const path of [...(await allDocuments()).keys(), ...OTHERS]) {
    const response = await api.request(path);
    if (response.status !== 200) throw new Error(`${path} answers ${response.status}.`);
    files.set(path, new Uint8Array(await response.arrayBuffer()));
  }
  return files;
}
