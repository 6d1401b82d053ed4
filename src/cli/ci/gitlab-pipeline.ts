import { type CiSetting, localeOf } from "./ci-setting.ts";

/** A pipeline of GitLab: code quality, documents as an artefact, the changes in the merge request. */
export const gitlabPipeline = ({ words, language, plan, package: name }: CiSetting): string =>
  `# ${words.about}
workflow:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
variables:
  # ${words.plans}
  PLANS: ${JSON.stringify(plan)}
  LANG: ${localeOf[language]}
  GIT_DEPTH: "0"
default:
  image: node:22
  before_script:
    - npm install --global ${name}
check:
  script:
    - rip check $PLANS --format pretty,codeclimate --output codeclimate=code-quality.json
  artifacts:
    when: always
    reports:
      codequality: code-quality.json
build:
  script:
    - rip build $PLANS --output public
  artifacts:
    when: always
    expose_as: ${words.artefact}
    paths: [public/]
diff:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  script:
    - |
      for plan in $PLANS; do
        # ${words.noBase}
        rip diff "$CI_MERGE_REQUEST_DIFF_BASE_SHA:$plan" "$plan" --format markdown >> changes.md || [ $? -eq 2 ]
      done
    # ${words.token}
    - |
      if [ -n "\${PLAN_TOKEN:-}" ] && [ -s changes.md ]; then
        curl --fail --silent --show-error --output /dev/null --header "PRIVATE-TOKEN: $PLAN_TOKEN" \\
          --data-urlencode "body@changes.md" \\
          "$CI_API_V4_URL/projects/$CI_PROJECT_ID/merge_requests/$CI_MERGE_REQUEST_IID/notes"
      fi
  artifacts:
    expose_as: ${words.changes}
    paths: [changes.md]
`;
