/** Runs the program in workerd: the servers come as the body of a request, the lines go back as its answer. */
import { program } from "./program.mjs";

export default {
  async fetch(request) {
    return Response.json(await program(await request.json()));
  },
};
