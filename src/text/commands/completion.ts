import { bilingual } from '../language.ts';

const EXAMPLES = [
  "echo 'source <(renling completion bash)' >> ~/.bashrc",
  "echo 'source <(renling completion zsh)' >> ~/.zshrc",
  'renling completion fish > ~/.config/fish/completions/renling.fish',
];

export const completionTexts = bilingual(
  { examples: EXAMPLES, unknownShell: (word: string) => `没有“${word}”的补全` },
  { examples: EXAMPLES, unknownShell: (word) => `there is no completion for “${word}”` },
);
