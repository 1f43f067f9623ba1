import { isMarkup } from "./errors/text.ts";
import { htmlInPlaceOfJson, unexpected } from "./send/response.ts";

/**
 * The JSON of a success, undefined where it has no body.
 *
 * @throws {UnexpectedResponseError} for HTML, for JSON that is cut short, and for what is no JSON.
 */
export function parseJson(text: string, response: Response): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw unexpected(response, faultOf(text));
  }
}

function faultOf(text: string): string {
  if (isMarkup(text)) return htmlInPlaceOfJson;
  return isCutShort(text) ? "the JSON is cut short" : "the body is not JSON";
}

/** Whether a text ends inside of a string, an array or an object. */
function isCutShort(text: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string;
    if (isInString && character === "\\") at++;
    else if (character === '"') isInString = !isInString;
    else if (!isInString && "[{".includes(character)) depth++;
    else if (!isInString && "]}".includes(character)) depth--;
  }
  return isInString || depth > 0;
}
