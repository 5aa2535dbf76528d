// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

export * from "./client.js";
export * from "./operations/add-acl-to-group-in-space.js";
export * from "./operations/add-allowed-ip.js";
export * from "./operations/add-allowed-ip-addr-for-account.js";
export * from "./operations/add-cloud-connection.js";
export * from "./operations/add-email-domains.js";
export * from "./operations/add-expression-to-subject-area.js";
export * from "./operations/add-group-to-space.js";
export * from "./operations/add-open-id.js";
export * from "./operations/add-product-to-user.js";
export * from "./operations/add-proxy-user.js";
export * from "./operations/add-sfdc-account-mapping.js";
export * from "./operations/add-user.js";
export * from "./operations/add-user-to-group-in-space.js";
export * from "./operations/add-user-to-space.js";
export * from "./operations/begin-data-upload.js";
export * from "./operations/check-and-create-directory.js";
export * from "./operations/clear-cache-in-space.js";
export * from "./operations/clear-dashboard-cache.js";
export * from "./operations/clear-job-status.js";
export * from "./operations/copy-catalog-directory.js";
export * from "./operations/copy-custom-subject-area.js";
export * from "./operations/copy-file.js";
export * from "./operations/copy-file-or-directory.js";
export * from "./operations/copy-space.js";
export * from "./operations/copy-space-contents.js";
export * from "./operations/create-dashboard-collection.js";
export * from "./operations/create-expression.js";
export * from "./operations/create-hierarchy.js";
export * from "./operations/create-new-directory.js";
export * from "./operations/create-new-space.js";
export * from "./operations/create-new-space-using-schema.js";
export * from "./operations/create-profile.js";
export * from "./operations/create-subject-area.js";
export * from "./operations/delete-all-data-from-space.js";
export * from "./operations/delete-expression.js";
export * from "./operations/delete-file-or-directory.js";
export * from "./operations/delete-hierarchy.js";
export * from "./operations/delete-last-data-from-space.js";
export * from "./operations/delete-locale-value-in-profile-property.js";
export * from "./operations/delete-profile.js";
export * from "./operations/delete-space.js";
export * from "./operations/delete-subject-area.js";
export * from "./operations/delete-user.js";
export * from "./operations/enable-account.js";
export * from "./operations/enable-source-in-space.js";
export * from "./operations/enable-user.js";
export * from "./operations/execute-query-in-space.js";
export * from "./operations/execute-query-in-space-with-options.js";
export * from "./operations/execute-scheduled-report.js";
export * from "./operations/export-report-to-csv.js";
export * from "./operations/export-report-to-pdf.js";
export * from "./operations/export-report-to-png.js";
export * from "./operations/export-report-to-ppt.js";
export * from "./operations/export-report-to-rtf.js";
export * from "./operations/export-report-to-xls.js";
export * from "./operations/extract-cloud-connector-data.js";
export * from "./operations/extract-connector-data.js";
export * from "./operations/extract-salesforce-data.js";
export * from "./operations/finish-data-upload.js";
export * from "./operations/generate-birst-connect-token.js";
export * from "./operations/get-agent-health.js";
export * from "./operations/get-all-hierarchies.js";
export * from "./operations/get-available-ac-ls.js";
export * from "./operations/get-dashboard-view.js";
export * from "./operations/get-data-upload-status.js";
export * from "./operations/get-default-profile.js";
export * from "./operations/get-default-profile-details.js";
export * from "./operations/get-detailed-job-status.js";
export * from "./operations/get-directory-contents.js";
export * from "./operations/get-directory-permissions.js";
export * from "./operations/get-export-data.js";
export * from "./operations/get-expression.js";
export * from "./operations/get-extended-subject-area.js";
export * from "./operations/get-hierarchy.js";
export * from "./operations/get-job-status.js";
export * from "./operations/get-language-for-user.js";
export * from "./operations/get-live-access-column-properties.js";
export * from "./operations/get-live-access-source-details.js";
export * from "./operations/get-load-status.js";
export * from "./operations/get-odbc-meta-data.js";
export * from "./operations/get-odbc-meta-data-subject-areas.js";
export * from "./operations/get-profile.js";
export * from "./operations/get-profile-details.js";
export * from "./operations/get-profile-for-user.js";
export * from "./operations/get-profile-property.js";
export * from "./operations/get-profile-property-with-locale.js";
export * from "./operations/get-publishing-status.js";
export * from "./operations/get-report-data.js";
export * from "./operations/get-sfdc-account-mapping.js";
export * from "./operations/get-source-details.js";
export * from "./operations/get-sources-list.js";
export * from "./operations/get-space-comments.js";
export * from "./operations/get-space-jnlp-file.js";
export * from "./operations/get-space-process-engine-version.js";
export * from "./operations/get-space-properties.js";
export * from "./operations/get-space-statistics.js";
export * from "./operations/get-subject-area-content.js";
export * from "./operations/get-subject-area-description.js";
export * from "./operations/get-subject-area-permissions.js";
export * from "./operations/get-updated-subject-area.js";
export * from "./operations/get-user-profile.js";
export * from "./operations/get-user-profile-details.js";
export * from "./operations/get-user-release.js";
export * from "./operations/get-users-for-profile.js";
export * from "./operations/get-users-in-account.js";
export * from "./operations/get-variables-for-space.js";
export * from "./operations/import-cube-meta-data-into-space.js";
export * from "./operations/import-package.js";
export * from "./operations/is-data-upload-complete.js";
export * from "./operations/is-job-complete.js";
export * from "./operations/is-publishing-complete.js";
export * from "./operations/is-wdc-available.js";
export * from "./operations/link-profile-to-account.js";
export * from "./operations/link-profile-to-users.js";
export * from "./operations/list-all-spaces.js";
export * from "./operations/list-allowed-ip-addrs-for-account.js";
export * from "./operations/list-allowed-ips.js";
export * from "./operations/list-created-users.js";
export * from "./operations/list-custom-subject-areas.js";
export * from "./operations/list-email-domains.js";
export * from "./operations/list-group-acls-in-space.js";
export * from "./operations/list-groups-in-space.js";
export * from "./operations/list-languages.js";
export * from "./operations/list-managed-users.js";
export * from "./operations/list-open-i-ds.js";
export * from "./operations/list-profiles.js";
export * from "./operations/list-proxy-users.js";
export * from "./operations/list-releases.js";
export * from "./operations/list-spaces.js";
export * from "./operations/list-user-group-membership.js";
export * from "./operations/list-users-in-group-in-space.js";
export * from "./operations/list-users-in-space.js";
export * from "./operations/load-stagingtable-from-s3-bucket.js";
export * from "./operations/login.js";
export * from "./operations/login-via-saml.js";
export * from "./operations/logout.js";
export * from "./operations/map-agents-to-connections.js";
export * from "./operations/map-live-access-source.js";
export * from "./operations/modify-real-time-connection-information.js";
export * from "./operations/publish-data.js";
export * from "./operations/query-more.js";
export * from "./operations/rebuild-indices.js";
export * from "./operations/register-birst-connect-agent.js";
export * from "./operations/remove-acl-from-group-in-space.js";
export * from "./operations/remove-allowed-ip.js";
export * from "./operations/remove-allowed-ip-addr-for-account.js";
export * from "./operations/remove-email-domains.js";
export * from "./operations/remove-expression-from-subject-area.js";
export * from "./operations/remove-group-from-space.js";
export * from "./operations/remove-open-id.js";
export * from "./operations/remove-product-from-user.js";
export * from "./operations/remove-proxy-user.js";
export * from "./operations/remove-sfdc-account-mapping.js";
export * from "./operations/remove-user-from-group-in-space.js";
export * from "./operations/remove-user-from-space.js";
export * from "./operations/rename-dashboard.js";
export * from "./operations/rename-dashboard-page.js";
export * from "./operations/rename-file-or-directory.js";
export * from "./operations/rename-subject-area.js";
export * from "./operations/replace-expression-in-report.js";
export * from "./operations/repoint-connection.js";
export * from "./operations/reset-password.js";
export * from "./operations/save-query-report.js";
export * from "./operations/set-agents-to-connection-mapping.js";
export * from "./operations/set-background-color-for-space.js";
export * from "./operations/set-catalog-permissions.js";
export * from "./operations/set-dashboard-view.js";
export * from "./operations/set-data-upload-options.js";
export * from "./operations/set-default-logo-for-space.js";
export * from "./operations/set-deny-add-space.js";
export * from "./operations/set-directory-permission.js";
export * from "./operations/set-directory-permissions.js";
export * from "./operations/set-email-from-for-space.js";
export * from "./operations/set-email-subject-for-space.js";
export * from "./operations/set-foreground-color-for-space.js";
export * from "./operations/set-language-for-user.js";
export * from "./operations/set-live-access-column-properties.js";
export * from "./operations/set-live-access-source-details.js";
export * from "./operations/set-logo-for-space.js";
export * from "./operations/set-profile-property.js";
export * from "./operations/set-source-details.js";
export * from "./operations/set-space-comments.js";
export * from "./operations/set-space-name.js";
export * from "./operations/set-space-process-engine-version.js";
export * from "./operations/set-space-properties.js";
export * from "./operations/set-space-sso-password.js";
export * from "./operations/set-subject-area.js";
export * from "./operations/set-subject-area-description.js";
export * from "./operations/set-subject-area-permissions.js";
export * from "./operations/set-up-generic-jdbc-real-time-connection-for-space.js";
export * from "./operations/set-up-real-time-connection-for-space.js";
export * from "./operations/set-user-default-space.js";
export * from "./operations/set-user-password.js";
export * from "./operations/set-user-release.js";
export * from "./operations/set-variable-in-space.js";
export * from "./operations/swap-space-contents.js";
export * from "./operations/swap-space-for-packages.js";
export * from "./operations/unlink-profile-from-account.js";
export * from "./operations/unlink-profile-from-users.js";
export * from "./operations/unlock-user.js";
export * from "./operations/update-birst-connect-agent.js";
export * from "./operations/update-cloud-connection.js";
export * from "./operations/update-expression.js";
export * from "./operations/update-hierarchy.js";
export * from "./operations/update-profile.js";
export * from "./operations/update-user.js";
export * from "./operations/upload-data.js";
export * from "./operations/upload-image-to-report-catalog.js";
export {
  type Auth,
  type CallContext,
  type CallOptions,
  type ClientLimits,
  type ClientOptions,
  CookieJar,
  type CookieJarJson,
  DeclaredFault,
  type Exchange,
  type FaultClass,
  type FaultContent,
  type FaultReason,
  FetchTransport,
  findReason,
  findStandardCode,
  type HeaderBlock,
  type HeaderName,
  type HeaderOptions,
  HeaderType,
  type HttpHeaders,
  type Init,
  type Interceptor,
  type ItemPath,
  type ItemStream,
  listNotUnderstood,
  listSupportedEnvelopes,
  logInterceptor,
  NodeTransport,
  type Operation,
  type RawExchange,
  RawXml,
  SoapClient,
  SoapError,
  type SoapErrorKind,
  SoapFault,
  type SoapHeader,
  SoapHttpError,
  type SoapVersion,
  type StandardFaultCode,
  streamItems,
  type Transport,
  type TransportRequest,
  type TransportResponse,
  XsDate,
  XsDateTime,
  XsDuration,
  XsGDay,
  XsGMonth,
  XsGMonthDay,
  XsGYear,
  XsGYearMonth,
  type XsQName,
  XsTime,
} from "./runtime/index.js";
export * from "./types/agent-status.js";
export * from "./types/cloud-connection.js";
export * from "./types/cloud-connection-details.js";
export * from "./types/command-query-result.js";
export * from "./types/connection-agents-mapping.js";
export * from "./types/connection-agents-mapping-result.js";
export * from "./types/connection-property.js";
export * from "./types/email-domain.js";
export * from "./types/file-node.js";
export * from "./types/filter.js";
export * from "./types/group-permission.js";
export * from "./types/hierarchy-metadata.js";
export * from "./types/language.js";
export * from "./types/level-metadata.js";
export * from "./types/live-access-source-column-sub-class.js";
export * from "./types/live-access-source-metadata.js";
export * from "./types/live-access-source-sub-class.js";
export * from "./types/meta-data-result.js";
export * from "./types/odbc-column-result.js";
export * from "./types/odbc-relationship-result.js";
export * from "./types/odbc-table-result.js";
export * from "./types/profile.js";
export * from "./types/profile-property.js";
export * from "./types/query-option-of-string-string.js";
export * from "./types/query-result.js";
export * from "./types/redshift-staging-details.js";
export * from "./types/saved-expression.js";
export * from "./types/script-definition.js";
export * from "./types/set-catalog-permission.js";
export * from "./types/set-group-permission.js";
export * from "./types/source-column-sub-class.js";
export * from "./types/space-properties.js";
export * from "./types/space-statistics.js";
export * from "./types/staging-table-sub-class.js";
export * from "./types/status-result.js";
export * from "./types/user-object.js";
export * from "./types/user-profile-mapping.js";
export * from "./types/user-space.js";
