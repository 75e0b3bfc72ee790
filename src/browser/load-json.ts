/** What a JSON file of the site says. @throws Error naming the file that did not come. */
export async function loadJson<Data>(address: string): Promise<Data> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} did not load (${response.status})`);
  return response.json();
}
