import type { Language } from '@balanting/core';
import { answerOfFile } from './read-file.js';

// The file is read here, so that the page stays free while a hundred thousand rows are assessed.

self.onmessage = async ({ data }: MessageEvent<{ file: Blob; language: Language }>) => {
  let told = 0;
  const progress = (share: number) => {
    const percent = Math.floor(share * 100);
    if (percent === told) return;
    told = percent;
    self.postMessage({ percent });
  };
  try {
    self.postMessage({ answer: await answerOfFile(data.file, data.language, progress) });
  } catch (error) {
    self.postMessage({ answer: error instanceof Error ? error.message : String(error) });
  }
};
