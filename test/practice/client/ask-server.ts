/** Fetches from the workplace itself; the header lets tests tell these requests from an extension's. */
export async function askServer(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('x-practice-script', '1');
  const response = await fetch(path, { ...init, headers });
  if (!response.ok) throw new Error(`${init.method ?? 'GET'} ${path}: ${response.status}`);
  return response;
}
