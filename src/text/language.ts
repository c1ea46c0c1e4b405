/** The two languages everything is said in. */
export type Language = 'zh' | 'en';

export const LANGUAGES: readonly Language[] = ['zh', 'en'];

export type Bilingual<T> = Readonly<Record<Language, T>>;

/** Both languages of one topic; the English must have every text the Chinese has, with the same arguments. */
export function bilingual<T>(zh: T, en: NoInfer<T>): Bilingual<T> {
  return { zh, en };
}
