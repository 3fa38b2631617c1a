import { v5 } from 'uuid';

/** UUID v5 of the name `urn:balanting:fhir` in the namespace of URLs. */
const NAMESPACE = 'ec2b2f28-1380-5524-83ed-e3a63c4bd5fb';

/**
 * The UUID of a resource: the same parts give the same UUID, so that an export can be repeated. It can not
 * be turned back, but a list of NIK can be tried against it: keep it as safe as they are.
 *
 * Source: RFC 9562, version 5.
 *
 * @example
 * resourceId('Patient', 'CONTOH') === resourceId('Patient', 'CONTOH'); // => true
 */
export function resourceId(...parts: readonly string[]): string {
  // As JSON, parts can not run into each other.
  return v5(JSON.stringify(parts), NAMESPACE);
}
