/** Distribution function of the chi-square distribution. */
export { default as chiSquareCdf } from '@stdlib/stats-base-dists-chisquare-cdf';
