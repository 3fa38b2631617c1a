/** Distribution function and quantile of the beta distribution. */
export { default as betaCdf } from '@stdlib/stats-base-dists-beta-cdf';
export { default as betaQuantile } from '@stdlib/stats-base-dists-beta-quantile';
