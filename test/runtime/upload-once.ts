/** A program: uploads 5 MiB and prints how many bytes of memory are taken above those before when the body is handed over. */
import { SoapClient, uploadData } from "../../generated/birst/index.js";

const data = new Uint8Array(5 * 2 ** 20).map((_, index) => index * 7);
const answer = new TextEncoder().encode(
  '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><uploadDataResponse xmlns="http://www.birst.com/"/></s:Body></s:Envelope>',
);
let above = 0;
let before = 0;

function used(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const soap = new SoapClient({
  endpoint: "http://localhost/",
  transport: {
    send: async ({ body }) => {
      above = used() - before;
      if (body.length < (data.length / 3) * 4) throw new Error(`a body of ${body.length} bytes`);
      return { status: 200, statusText: "", headers: {}, setCookies: [], body: answer };
    },
  },
});
// The first time what the program needs once is made too.
for (let turn = 0; turn < 3; turn++) {
  (globalThis as { gc?: () => void }).gc?.();
  before = used();
  await soap.call(uploadData, { token: "t", dataUploadToken: "d", numBytes: data.length, data });
}
process.stdout.write(`${above}\n`);
