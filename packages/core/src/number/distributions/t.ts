/** The quantile of Student's t distribution. */
export { default as tQuantile } from '@stdlib/stats-base-dists-t-quantile';
