import { webAddressOf } from '../words/web-address.ts';
import { type Finder, firstRead } from './finder.ts';

/** The address of the posting, or where to apply, by its label or key. */
export const sameAs: Finder<'sameAs'> = ({ stated }) => firstRead(stated('sameAs'), webAddressOf);
