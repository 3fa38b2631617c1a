import { scoreRows } from '../zscores/score-rows.js';
import { rangeAnswers } from './range-answer.js';

/** The thread that reads ranges of a file and writes z-scores beside its columns. */
export const readRange = rangeAnswers(scoreRows);
