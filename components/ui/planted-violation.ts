export { rows } from '../../utils/storage/planted-violation.ts';
