import { type CiSetting, localeOf } from "./ci-setting.ts";

/** A workflow of GitHub Actions: annotations, documents as an artefact, the changes in the summary of the job. */
export const githubWorkflow = ({ words, language, plan, package: name }: CiSetting): string =>
  `# ${words.about}
name: plan
on:
  push:
    branches: [main, master]
  pull_request:
permissions:
  contents: read
env:
  # ${words.plans}
  PLANS: ${JSON.stringify(plan)}
  LANG: ${localeOf[language]}
jobs:
  plan:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - name: ${words.install}
        run: npm install --global ${name}
      - name: ${words.check}
        run: rip check $PLANS --format github
      - name: ${words.build}
        if: \${{ !cancelled() }}
        run: rip build $PLANS --output public
      - name: ${words.diff}
        if: \${{ !cancelled() }}
        env:
          BASE: \${{ github.event.pull_request.base.sha || github.event.before }}
        run: |
          for plan in $PLANS; do
            # ${words.noBase}
            rip diff "$BASE:$plan" "$plan" --format markdown >> "$GITHUB_STEP_SUMMARY" || [ $? -eq 2 ]
          done
      - name: ${words.publish}
        if: \${{ !cancelled() }}
        uses: actions/upload-artifact@v4
        with:
          name: plan
          path: public
`;
