/**
 * The table of hard cases: what a SOAP client must get right, or fail at with a word. The tests hold our SDK to it, and
 * `npm run bench:hard` runs it on other clients too.
 */
import { answerCases } from "./answer-cases.js";
import type { HardCase } from "./hard-case.js";
import { requestCases } from "./request-cases.js";
import { responseCases } from "./response-cases.js";

export const hardCases: readonly HardCase[] = [...requestCases, ...responseCases, ...answerCases];
