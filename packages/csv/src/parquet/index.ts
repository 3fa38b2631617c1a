export { isParquet } from '../source/sniff.js';
export { type ParquetSource, parquetText } from './parquet-text.js';
export { type ParquetWriter, parquetWriter } from './parquet-writer.js';
