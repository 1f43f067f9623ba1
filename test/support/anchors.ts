/** The place of an operation in the API pages, as these make it. The mock's page links to it. */
export function anchorOf(tag: string, operationId: string): string {
  return `#/${tag}/${operationId.toLowerCase()}`;
}
