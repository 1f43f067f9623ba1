import { contract } from "./suite.ts";

// As nearly everybody uses the client: it finds the platform's `fetch` by itself.
contract();
