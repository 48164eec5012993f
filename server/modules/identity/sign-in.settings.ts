import type { Sentence } from '../../shared/errors/sentences.ts';
import type { ProviderSettings } from './identity-provider.ts';

/** How people sign in: at a provider, at our own with invented persons, or not at all, and why not. */
export type SignInSettings =
  | { readonly kind: 'provider'; readonly provider: ProviderSettings }
  | { readonly kind: 'demo' }
  | { readonly kind: 'none'; readonly because: Sentence };
