/** The answer that the mock sends. */
export interface Answer {
  status: number;
  mediaType?: string;
  /** Sent as JSON where the media type is JSON, otherwise as it is. */
  body?: unknown;
  headers?: Record<string, string>;
  /** Milliseconds to wait before it is sent. */
  delay?: number;
  /** The place at which the connection ends instead. */
  drop?: "headers" | "body";
}

export const JSON_TYPE = "application/json";

export function errorAnswer(status: number, message: string): Answer {
  return errorsAnswer(status, [{ context: null, message }]);
}

export function errorsAnswer(
  status: number,
  errors: { context: string | null; message: string; exceptionName?: string }[],
): Answer {
  const body = {
    errors: errors.map(({ context, message, exceptionName = null }) => ({ context, message, exceptionName })),
  };
  return { status, mediaType: JSON_TYPE, body };
}

/** Tomcat and Stash send a page for people where no resource answers. */
export function pageAnswer(status: number, text: string): Answer {
  const body = `<!DOCTYPE html><html lang="en"><head><title>${text}</title></head><body><h1>${text}</h1></body></html>`;
  return { status, mediaType: "text/html", body };
}
