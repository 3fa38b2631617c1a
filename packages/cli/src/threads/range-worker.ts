import { rangeAnswers } from './range-answer.js';

/** The thread that reads ranges of a file. */
export const readRange = rangeAnswers();
