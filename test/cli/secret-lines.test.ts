/** Lines of collections, which hold what somebody sent, are not shown beside diagnostics. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { postmanCollection } from "../readers/samples/lookalike-pages.js";
import { envelope } from "../readers/samples/pages.js";
import { makeProject, type ScratchProject } from "./scratch-project.js";

let project: ScratchProject;
beforeEach(() => {
  project = makeProject();
});
afterEach(() => {
  project.remove();
});

const request = envelope('<find xmlns="urn:depot"><a>hunter2</a> hunter3 <b>1</b></find>');
const soapUi = `<con:soapui-project xmlns:con="http://eviware.com/soapui/config"><con:interface><con:operation name="find"><con:call><con:request><![CDATA[${request}]]></con:request></con:call></con:operation></con:interface></con:soapui-project>`;

test.each([
  ["a Postman collection", "c.json", postmanCollection([{ name: "find", request }])],
  ["a SoapUI project", "c.xml", soapUi],
])("%s: its place is told, and nothing of its lines", async (_, path, text) => {
  project.put({ [`contract/${path}`]: text });
  const loadPipeline = () => import("../../generator/pipeline.js");
  for (const command of ["inspect", "generate"]) {
    const ran = await project.run(
      [command, "contract", ...(command === "generate" ? ["--out", "sdk"] : [])],
      {
        loadPipeline,
      },
    );
    expect(ran.stderr).toContain("sample/stray-text");
    expect(ran.stderr).toMatch(new RegExp(`contract/${path}:\\d+:\\d+ - warning`));
    expect(ran.stderr + ran.stdout).not.toContain("hunter");
  }
});
