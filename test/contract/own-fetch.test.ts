import { contract } from "./suite.ts";

// A client that is given a `fetch` goes another way through its own code.
contract((...given) => fetch(...given));
