// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type AddAclToGroupInSpaceRequest,
  addAclToGroupInSpace,
} from "./operations/add-acl-to-group-in-space.js";
import { type AddAllowedIpRequest, addAllowedIp } from "./operations/add-allowed-ip.js";
import {
  type AddAllowedIPAddrForAccountRequest,
  addAllowedIPAddrForAccount,
} from "./operations/add-allowed-ip-addr-for-account.js";
import { type AddCloudConnectionRequest, addCloudConnection } from "./operations/add-cloud-connection.js";
import { type AddEmailDomainsRequest, addEmailDomains } from "./operations/add-email-domains.js";
import {
  type AddExpressionToSubjectAreaRequest,
  addExpressionToSubjectArea,
} from "./operations/add-expression-to-subject-area.js";
import { type AddGroupToSpaceRequest, addGroupToSpace } from "./operations/add-group-to-space.js";
import { type AddOpenIDRequest, addOpenID } from "./operations/add-open-id.js";
import { type AddProductToUserRequest, addProductToUser } from "./operations/add-product-to-user.js";
import { type AddProxyUserRequest, addProxyUser } from "./operations/add-proxy-user.js";
import {
  type AddSfdcAccountMappingRequest,
  addSfdcAccountMapping,
} from "./operations/add-sfdc-account-mapping.js";
import { type AddUserRequest, addUser } from "./operations/add-user.js";
import {
  type AddUserToGroupInSpaceRequest,
  addUserToGroupInSpace,
} from "./operations/add-user-to-group-in-space.js";
import { type AddUserToSpaceRequest, addUserToSpace } from "./operations/add-user-to-space.js";
import { type BeginDataUploadRequest, beginDataUpload } from "./operations/begin-data-upload.js";
import {
  type CheckAndCreateDirectoryRequest,
  checkAndCreateDirectory,
} from "./operations/check-and-create-directory.js";
import { type ClearCacheInSpaceRequest, clearCacheInSpace } from "./operations/clear-cache-in-space.js";
import { type ClearDashboardCacheRequest, clearDashboardCache } from "./operations/clear-dashboard-cache.js";
import { type ClearJobStatusRequest, clearJobStatus } from "./operations/clear-job-status.js";
import {
  type CopyCatalogDirectoryRequest,
  copyCatalogDirectory,
} from "./operations/copy-catalog-directory.js";
import {
  type CopyCustomSubjectAreaRequest,
  copyCustomSubjectArea,
} from "./operations/copy-custom-subject-area.js";
import { type CopyFileRequest, copyFile } from "./operations/copy-file.js";
import { type CopyFileOrDirectoryRequest, copyFileOrDirectory } from "./operations/copy-file-or-directory.js";
import { type CopySpaceRequest, copySpace } from "./operations/copy-space.js";
import { type CopySpaceContentsRequest, copySpaceContents } from "./operations/copy-space-contents.js";
import {
  type CreateDashboardCollectionRequest,
  createDashboardCollection,
} from "./operations/create-dashboard-collection.js";
import { type CreateExpressionRequest, createExpression } from "./operations/create-expression.js";
import { type CreateHierarchyRequest, createHierarchy } from "./operations/create-hierarchy.js";
import { type CreateNewDirectoryRequest, createNewDirectory } from "./operations/create-new-directory.js";
import { type CreateNewSpaceRequest, createNewSpace } from "./operations/create-new-space.js";
import {
  type CreateNewSpaceUsingSchemaRequest,
  createNewSpaceUsingSchema,
} from "./operations/create-new-space-using-schema.js";
import { type CreateProfileRequest, createProfile } from "./operations/create-profile.js";
import { type CreateSubjectAreaRequest, createSubjectArea } from "./operations/create-subject-area.js";
import {
  type DeleteAllDataFromSpaceRequest,
  deleteAllDataFromSpace,
} from "./operations/delete-all-data-from-space.js";
import { type DeleteExpressionRequest, deleteExpression } from "./operations/delete-expression.js";
import {
  type DeleteFileOrDirectoryRequest,
  deleteFileOrDirectory,
} from "./operations/delete-file-or-directory.js";
import { type DeleteHierarchyRequest, deleteHierarchy } from "./operations/delete-hierarchy.js";
import {
  type DeleteLastDataFromSpaceRequest,
  deleteLastDataFromSpace,
} from "./operations/delete-last-data-from-space.js";
import {
  type DeleteLocaleValueInProfilePropertyRequest,
  deleteLocaleValueInProfileProperty,
} from "./operations/delete-locale-value-in-profile-property.js";
import { type DeleteProfileRequest, deleteProfile } from "./operations/delete-profile.js";
import { type DeleteSpaceRequest, deleteSpace } from "./operations/delete-space.js";
import { type DeleteSubjectAreaRequest, deleteSubjectArea } from "./operations/delete-subject-area.js";
import { type DeleteUserRequest, deleteUser } from "./operations/delete-user.js";
import { type EnableAccountRequest, enableAccount } from "./operations/enable-account.js";
import { type EnableSourceInSpaceRequest, enableSourceInSpace } from "./operations/enable-source-in-space.js";
import { type EnableUserRequest, enableUser } from "./operations/enable-user.js";
import { type ExecuteQueryInSpaceRequest, executeQueryInSpace } from "./operations/execute-query-in-space.js";
import {
  type ExecuteQueryInSpaceWithOptionsRequest,
  executeQueryInSpaceWithOptions,
} from "./operations/execute-query-in-space-with-options.js";
import {
  type ExecuteScheduledReportRequest,
  executeScheduledReport,
} from "./operations/execute-scheduled-report.js";
import { type ExportReportToCSVRequest, exportReportToCSV } from "./operations/export-report-to-csv.js";
import { type ExportReportToPDFRequest, exportReportToPDF } from "./operations/export-report-to-pdf.js";
import { type ExportReportToPNGRequest, exportReportToPNG } from "./operations/export-report-to-png.js";
import { type ExportReportToPPTRequest, exportReportToPPT } from "./operations/export-report-to-ppt.js";
import { type ExportReportToRTFRequest, exportReportToRTF } from "./operations/export-report-to-rtf.js";
import { type ExportReportToXLSRequest, exportReportToXLS } from "./operations/export-report-to-xls.js";
import {
  type ExtractCloudConnectorDataRequest,
  extractCloudConnectorData,
} from "./operations/extract-cloud-connector-data.js";
import {
  type ExtractConnectorDataRequest,
  extractConnectorData,
} from "./operations/extract-connector-data.js";
import {
  type ExtractSalesforceDataRequest,
  extractSalesforceData,
} from "./operations/extract-salesforce-data.js";
import { type FinishDataUploadRequest, finishDataUpload } from "./operations/finish-data-upload.js";
import {
  type GenerateBirstConnectTokenRequest,
  generateBirstConnectToken,
} from "./operations/generate-birst-connect-token.js";
import { type GetAgentHealthRequest, getAgentHealth } from "./operations/get-agent-health.js";
import { type GetAllHierarchiesRequest, getAllHierarchies } from "./operations/get-all-hierarchies.js";
import { type GetAvailableACLsRequest, getAvailableACLs } from "./operations/get-available-ac-ls.js";
import {
  type GetDashboardViewRequest,
  type GetDashboardViewResponse,
  getDashboardView,
} from "./operations/get-dashboard-view.js";
import { type GetDataUploadStatusRequest, getDataUploadStatus } from "./operations/get-data-upload-status.js";
import { type GetDefaultProfileRequest, getDefaultProfile } from "./operations/get-default-profile.js";
import {
  type GetDefaultProfileDetailsRequest,
  getDefaultProfileDetails,
} from "./operations/get-default-profile-details.js";
import {
  type GetDetailedJobStatusRequest,
  getDetailedJobStatus,
} from "./operations/get-detailed-job-status.js";
import {
  type GetDirectoryContentsRequest,
  getDirectoryContents,
} from "./operations/get-directory-contents.js";
import {
  type GetDirectoryPermissionsRequest,
  getDirectoryPermissions,
} from "./operations/get-directory-permissions.js";
import { type GetExportDataRequest, getExportData } from "./operations/get-export-data.js";
import { type GetExpressionRequest, getExpression } from "./operations/get-expression.js";
import {
  type GetExtendedSubjectAreaRequest,
  getExtendedSubjectArea,
} from "./operations/get-extended-subject-area.js";
import { type GetHierarchyRequest, getHierarchy } from "./operations/get-hierarchy.js";
import { type GetJobStatusRequest, getJobStatus } from "./operations/get-job-status.js";
import { type GetLanguageForUserRequest, getLanguageForUser } from "./operations/get-language-for-user.js";
import {
  type GetLiveAccessColumnPropertiesRequest,
  getLiveAccessColumnProperties,
} from "./operations/get-live-access-column-properties.js";
import {
  type GetLiveAccessSourceDetailsRequest,
  getLiveAccessSourceDetails,
} from "./operations/get-live-access-source-details.js";
import { type GetLoadStatusRequest, getLoadStatus } from "./operations/get-load-status.js";
import { type GetODBCMetaDataRequest, getODBCMetaData } from "./operations/get-odbc-meta-data.js";
import {
  type GetODBCMetaDataSubjectAreasRequest,
  getODBCMetaDataSubjectAreas,
} from "./operations/get-odbc-meta-data-subject-areas.js";
import { type GetProfileRequest, getProfile } from "./operations/get-profile.js";
import { type GetProfileDetailsRequest, getProfileDetails } from "./operations/get-profile-details.js";
import { type GetProfileForUserRequest, getProfileForUser } from "./operations/get-profile-for-user.js";
import { type GetProfilePropertyRequest, getProfileProperty } from "./operations/get-profile-property.js";
import {
  type GetProfilePropertyWithLocaleRequest,
  getProfilePropertyWithLocale,
} from "./operations/get-profile-property-with-locale.js";
import { type GetPublishingStatusRequest, getPublishingStatus } from "./operations/get-publishing-status.js";
import { type GetReportDataRequest, getReportData } from "./operations/get-report-data.js";
import {
  type GetSfdcAccountMappingRequest,
  getSfdcAccountMapping,
} from "./operations/get-sfdc-account-mapping.js";
import { type GetSourceDetailsRequest, getSourceDetails } from "./operations/get-source-details.js";
import { type GetSourcesListRequest, getSourcesList } from "./operations/get-sources-list.js";
import { type GetSpaceCommentsRequest, getSpaceComments } from "./operations/get-space-comments.js";
import { type GetSpaceJNLPFileRequest, getSpaceJNLPFile } from "./operations/get-space-jnlp-file.js";
import {
  type GetSpaceProcessEngineVersionRequest,
  getSpaceProcessEngineVersion,
} from "./operations/get-space-process-engine-version.js";
import { type GetSpacePropertiesRequest, getSpaceProperties } from "./operations/get-space-properties.js";
import { type GetSpaceStatisticsRequest, getSpaceStatistics } from "./operations/get-space-statistics.js";
import {
  type GetSubjectAreaContentRequest,
  getSubjectAreaContent,
} from "./operations/get-subject-area-content.js";
import {
  type GetSubjectAreaDescriptionRequest,
  getSubjectAreaDescription,
} from "./operations/get-subject-area-description.js";
import {
  type GetSubjectAreaPermissionsRequest,
  getSubjectAreaPermissions,
} from "./operations/get-subject-area-permissions.js";
import {
  type GetUpdatedSubjectAreaRequest,
  getUpdatedSubjectArea,
} from "./operations/get-updated-subject-area.js";
import { type GetUserProfileRequest, getUserProfile } from "./operations/get-user-profile.js";
import {
  type GetUserProfileDetailsRequest,
  getUserProfileDetails,
} from "./operations/get-user-profile-details.js";
import { type GetUserReleaseRequest, getUserRelease } from "./operations/get-user-release.js";
import { type GetUsersForProfileRequest, getUsersForProfile } from "./operations/get-users-for-profile.js";
import { type GetUsersInAccountRequest, getUsersInAccount } from "./operations/get-users-in-account.js";
import {
  type GetVariablesForSpaceRequest,
  getVariablesForSpace,
} from "./operations/get-variables-for-space.js";
import {
  type ImportCubeMetaDataIntoSpaceRequest,
  importCubeMetaDataIntoSpace,
} from "./operations/import-cube-meta-data-into-space.js";
import { type ImportPackageRequest, importPackage } from "./operations/import-package.js";
import {
  type IsDataUploadCompleteRequest,
  isDataUploadComplete,
} from "./operations/is-data-upload-complete.js";
import { type IsJobCompleteRequest, isJobComplete } from "./operations/is-job-complete.js";
import {
  type IsPublishingCompleteRequest,
  isPublishingComplete,
} from "./operations/is-publishing-complete.js";
import { type IsWdcAvailableRequest, isWdcAvailable } from "./operations/is-wdc-available.js";
import {
  type LinkProfileToAccountRequest,
  linkProfileToAccount,
} from "./operations/link-profile-to-account.js";
import { type LinkProfileToUsersRequest, linkProfileToUsers } from "./operations/link-profile-to-users.js";
import { type ListAllSpacesRequest, listAllSpaces } from "./operations/list-all-spaces.js";
import {
  type ListAllowedIPAddrsForAccountRequest,
  listAllowedIPAddrsForAccount,
} from "./operations/list-allowed-ip-addrs-for-account.js";
import { type ListAllowedIpsRequest, listAllowedIps } from "./operations/list-allowed-ips.js";
import { type ListCreatedUsersRequest, listCreatedUsers } from "./operations/list-created-users.js";
import {
  type ListCustomSubjectAreasRequest,
  listCustomSubjectAreas,
} from "./operations/list-custom-subject-areas.js";
import { type ListEmailDomainsRequest, listEmailDomains } from "./operations/list-email-domains.js";
import {
  type ListGroupAclsInSpaceRequest,
  listGroupAclsInSpace,
} from "./operations/list-group-acls-in-space.js";
import { type ListGroupsInSpaceRequest, listGroupsInSpace } from "./operations/list-groups-in-space.js";
import { type ListLanguagesRequest, listLanguages } from "./operations/list-languages.js";
import { type ListManagedUsersRequest, listManagedUsers } from "./operations/list-managed-users.js";
import { type ListOpenIDsRequest, listOpenIDs } from "./operations/list-open-i-ds.js";
import { type ListProfilesRequest, listProfiles } from "./operations/list-profiles.js";
import { type ListProxyUsersRequest, listProxyUsers } from "./operations/list-proxy-users.js";
import { type ListReleasesRequest, listReleases } from "./operations/list-releases.js";
import { type ListSpacesRequest, listSpaces } from "./operations/list-spaces.js";
import {
  type ListUserGroupMembershipRequest,
  listUserGroupMembership,
} from "./operations/list-user-group-membership.js";
import {
  type ListUsersInGroupInSpaceRequest,
  listUsersInGroupInSpace,
} from "./operations/list-users-in-group-in-space.js";
import { type ListUsersInSpaceRequest, listUsersInSpace } from "./operations/list-users-in-space.js";
import {
  type LoadStagingtableFromS3BucketRequest,
  loadStagingtableFromS3Bucket,
} from "./operations/load-stagingtable-from-s3-bucket.js";
import { type LoginRequest, login } from "./operations/login.js";
import { type LoginViaSamlRequest, loginViaSaml } from "./operations/login-via-saml.js";
import { type LogoutRequest, logout } from "./operations/logout.js";
import {
  type MapAgentsToConnectionsRequest,
  mapAgentsToConnections,
} from "./operations/map-agents-to-connections.js";
import { type MapLiveAccessSourceRequest, mapLiveAccessSource } from "./operations/map-live-access-source.js";
import {
  type ModifyRealTimeConnectionInformationRequest,
  modifyRealTimeConnectionInformation,
} from "./operations/modify-real-time-connection-information.js";
import { type PublishDataRequest, publishData } from "./operations/publish-data.js";
import { type QueryMoreRequest, queryMore } from "./operations/query-more.js";
import { type RebuildIndicesRequest, rebuildIndices } from "./operations/rebuild-indices.js";
import {
  type RegisterBirstConnectAgentRequest,
  registerBirstConnectAgent,
} from "./operations/register-birst-connect-agent.js";
import {
  type RemoveAclFromGroupInSpaceRequest,
  removeAclFromGroupInSpace,
} from "./operations/remove-acl-from-group-in-space.js";
import { type RemoveAllowedIpRequest, removeAllowedIp } from "./operations/remove-allowed-ip.js";
import {
  type RemoveAllowedIPAddrForAccountRequest,
  removeAllowedIPAddrForAccount,
} from "./operations/remove-allowed-ip-addr-for-account.js";
import { type RemoveEmailDomainsRequest, removeEmailDomains } from "./operations/remove-email-domains.js";
import {
  type RemoveExpressionFromSubjectAreaRequest,
  removeExpressionFromSubjectArea,
} from "./operations/remove-expression-from-subject-area.js";
import {
  type RemoveGroupFromSpaceRequest,
  removeGroupFromSpace,
} from "./operations/remove-group-from-space.js";
import { type RemoveOpenIDRequest, removeOpenID } from "./operations/remove-open-id.js";
import {
  type RemoveProductFromUserRequest,
  removeProductFromUser,
} from "./operations/remove-product-from-user.js";
import { type RemoveProxyUserRequest, removeProxyUser } from "./operations/remove-proxy-user.js";
import {
  type RemoveSfdcAccountMappingRequest,
  removeSfdcAccountMapping,
} from "./operations/remove-sfdc-account-mapping.js";
import {
  type RemoveUserFromGroupInSpaceRequest,
  removeUserFromGroupInSpace,
} from "./operations/remove-user-from-group-in-space.js";
import { type RemoveUserFromSpaceRequest, removeUserFromSpace } from "./operations/remove-user-from-space.js";
import { type RenameDashboardRequest, renameDashboard } from "./operations/rename-dashboard.js";
import { type RenameDashboardPageRequest, renameDashboardPage } from "./operations/rename-dashboard-page.js";
import {
  type RenameFileOrDirectoryRequest,
  renameFileOrDirectory,
} from "./operations/rename-file-or-directory.js";
import { type RenameSubjectAreaRequest, renameSubjectArea } from "./operations/rename-subject-area.js";
import {
  type ReplaceExpressionInReportRequest,
  replaceExpressionInReport,
} from "./operations/replace-expression-in-report.js";
import { type RepointConnectionRequest, repointConnection } from "./operations/repoint-connection.js";
import { type ResetPasswordRequest, resetPassword } from "./operations/reset-password.js";
import { type SaveQueryReportRequest, saveQueryReport } from "./operations/save-query-report.js";
import {
  type SetAgentsToConnectionMappingRequest,
  setAgentsToConnectionMapping,
} from "./operations/set-agents-to-connection-mapping.js";
import {
  type SetBackgroundColorForSpaceRequest,
  setBackgroundColorForSpace,
} from "./operations/set-background-color-for-space.js";
import {
  type SetCatalogPermissionsRequest,
  setCatalogPermissions,
} from "./operations/set-catalog-permissions.js";
import { type SetDashboardViewRequest, setDashboardView } from "./operations/set-dashboard-view.js";
import {
  type SetDataUploadOptionsRequest,
  setDataUploadOptions,
} from "./operations/set-data-upload-options.js";
import {
  type SetDefaultLogoForSpaceRequest,
  setDefaultLogoForSpace,
} from "./operations/set-default-logo-for-space.js";
import { type SetDenyAddSpaceRequest, setDenyAddSpace } from "./operations/set-deny-add-space.js";
import {
  type SetDirectoryPermissionRequest,
  setDirectoryPermission,
} from "./operations/set-directory-permission.js";
import {
  type SetDirectoryPermissionsRequest,
  setDirectoryPermissions,
} from "./operations/set-directory-permissions.js";
import {
  type SetEmailFromForSpaceRequest,
  setEmailFromForSpace,
} from "./operations/set-email-from-for-space.js";
import {
  type SetEmailSubjectForSpaceRequest,
  setEmailSubjectForSpace,
} from "./operations/set-email-subject-for-space.js";
import {
  type SetForegroundColorForSpaceRequest,
  setForegroundColorForSpace,
} from "./operations/set-foreground-color-for-space.js";
import { type SetLanguageForUserRequest, setLanguageForUser } from "./operations/set-language-for-user.js";
import {
  type SetLiveAccessColumnPropertiesRequest,
  setLiveAccessColumnProperties,
} from "./operations/set-live-access-column-properties.js";
import {
  type SetLiveAccessSourceDetailsRequest,
  setLiveAccessSourceDetails,
} from "./operations/set-live-access-source-details.js";
import { type SetLogoForSpaceRequest, setLogoForSpace } from "./operations/set-logo-for-space.js";
import { type SetProfilePropertyRequest, setProfileProperty } from "./operations/set-profile-property.js";
import { type SetSourceDetailsRequest, setSourceDetails } from "./operations/set-source-details.js";
import { type SetSpaceCommentsRequest, setSpaceComments } from "./operations/set-space-comments.js";
import { type SetSpaceNameRequest, setSpaceName } from "./operations/set-space-name.js";
import {
  type SetSpaceProcessEngineVersionRequest,
  setSpaceProcessEngineVersion,
} from "./operations/set-space-process-engine-version.js";
import { type SetSpacePropertiesRequest, setSpaceProperties } from "./operations/set-space-properties.js";
import { type SetSpaceSSOPasswordRequest, setSpaceSSOPassword } from "./operations/set-space-sso-password.js";
import { type SetSubjectAreaRequest, setSubjectArea } from "./operations/set-subject-area.js";
import {
  type SetSubjectAreaDescriptionRequest,
  setSubjectAreaDescription,
} from "./operations/set-subject-area-description.js";
import {
  type SetSubjectAreaPermissionsRequest,
  setSubjectAreaPermissions,
} from "./operations/set-subject-area-permissions.js";
import {
  type SetUpGenericJDBCRealTimeConnectionForSpaceRequest,
  setUpGenericJDBCRealTimeConnectionForSpace,
} from "./operations/set-up-generic-jdbc-real-time-connection-for-space.js";
import {
  type SetUpRealTimeConnectionForSpaceRequest,
  setUpRealTimeConnectionForSpace,
} from "./operations/set-up-real-time-connection-for-space.js";
import { type SetUserDefaultSpaceRequest, setUserDefaultSpace } from "./operations/set-user-default-space.js";
import { type SetUserPasswordRequest, setUserPassword } from "./operations/set-user-password.js";
import { type SetUserReleaseRequest, setUserRelease } from "./operations/set-user-release.js";
import { type SetVariableInSpaceRequest, setVariableInSpace } from "./operations/set-variable-in-space.js";
import { type SwapSpaceContentsRequest, swapSpaceContents } from "./operations/swap-space-contents.js";
import {
  type SwapSpaceForPackagesRequest,
  swapSpaceForPackages,
} from "./operations/swap-space-for-packages.js";
import {
  type UnlinkProfileFromAccountRequest,
  unlinkProfileFromAccount,
} from "./operations/unlink-profile-from-account.js";
import {
  type UnlinkProfileFromUsersRequest,
  unlinkProfileFromUsers,
} from "./operations/unlink-profile-from-users.js";
import { type UnlockUserRequest, unlockUser } from "./operations/unlock-user.js";
import {
  type UpdateBirstConnectAgentRequest,
  updateBirstConnectAgent,
} from "./operations/update-birst-connect-agent.js";
import {
  type UpdateCloudConnectionRequest,
  updateCloudConnection,
} from "./operations/update-cloud-connection.js";
import { type UpdateExpressionRequest, updateExpression } from "./operations/update-expression.js";
import { type UpdateHierarchyRequest, updateHierarchy } from "./operations/update-hierarchy.js";
import { type UpdateProfileRequest, updateProfile } from "./operations/update-profile.js";
import { type UpdateUserRequest, updateUser } from "./operations/update-user.js";
import { type UploadDataRequest, uploadData } from "./operations/upload-data.js";
import {
  type UploadImageToReportCatalogRequest,
  uploadImageToReportCatalog,
} from "./operations/upload-image-to-report-catalog.js";
import { type CallOptions, type ClientOptions, type Init, SoapClient } from "./runtime/index.js";
import type { AgentStatus } from "./types/agent-status.js";
import type { CommandQueryResult } from "./types/command-query-result.js";
import type { ConnectionAgentsMappingResult } from "./types/connection-agents-mapping-result.js";
import type { EmailDomain } from "./types/email-domain.js";
import type { FileNode } from "./types/file-node.js";
import type { GroupPermission } from "./types/group-permission.js";
import type { HierarchyMetadata } from "./types/hierarchy-metadata.js";
import type { Language } from "./types/language.js";
import type { LiveAccessSourceColumnSubClass } from "./types/live-access-source-column-sub-class.js";
import type { LiveAccessSourceSubClass } from "./types/live-access-source-sub-class.js";
import type { MetaDataResult } from "./types/meta-data-result.js";
import type { Profile } from "./types/profile.js";
import type { ProfileProperty } from "./types/profile-property.js";
import type { SavedExpression } from "./types/saved-expression.js";
import type { SpaceProperties } from "./types/space-properties.js";
import type { SpaceStatistics } from "./types/space-statistics.js";
import type { StagingTableSubClass } from "./types/staging-table-sub-class.js";
import type { StatusResult } from "./types/status-result.js";
import type { UserObject } from "./types/user-object.js";
import type { UserSpace } from "./types/user-space.js";

/** Client of service `CommandWebService`. */
export class CommandWebServiceClient {
  /** Calls any operation, with its raw exchange, headers and cookies. */
  readonly soap: SoapClient;

  constructor(options: ClientOptions) {
    this.soap = new SoapClient(options);
  }

  /** Give a group an ACL tag. */
  async addAclToGroupInSpace(
    request: Init<AddAclToGroupInSpaceRequest>,
    options?: CallOptions,
  ): Promise<void> {
    await this.soap.call(addAclToGroupInSpace, request, options);
  }

  /** Allow an address for the whole account. */
  async addAllowedIPAddrForAccount(
    request: Init<AddAllowedIPAddrForAccountRequest>,
    options?: CallOptions,
  ): Promise<void> {
    await this.soap.call(addAllowedIPAddrForAccount, request, options);
  }

  /** Allow an address or netblock for a user. */
  async addAllowedIp(request: Init<AddAllowedIpRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(addAllowedIp, request, options);
  }

  /**
   * Create a cloud connection with its properties.
   *
   * Assumed: the published page breaks off before the response, which is taken to be void as those of the
   * other add operations are.
   */
  async addCloudConnection(request: Init<AddCloudConnectionRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(addCloudConnection, request, options);
  }

  /** Extend the allowed e-mail domains. */
  async addEmailDomains(request: Init<AddEmailDomainsRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(addEmailDomains, request, options);
  }

  /** Place a saved expression in a subject area. */
  async addExpressionToSubjectArea(
    request: Init<AddExpressionToSubjectAreaRequest>,
    options?: CallOptions,
  ): Promise<void> {
    await this.soap.call(addExpressionToSubjectArea, request, options);
  }

  /** Create a group in a space. */
  async addGroupToSpace(request: Init<AddGroupToSpaceRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(addGroupToSpace, request, options);
  }

  /** Attach an OpenID to a user. */
  async addOpenID(request: Init<AddOpenIDRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(addOpenID, request, options);
  }

  /** Give a user a product by number; 11 is the product for web services. */
  async addProductToUser(request: Init<AddProductToUserRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(addProductToUser, request, options);
  }

  /** Let one user act for another until a date. */
  async addProxyUser(request: Init<AddProxyUserRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(addProxyUser, request, options);
  }

  /** Map a Salesforce organisation to the Birst account. */
  async addSfdcAccountMapping(
    request: Init<AddSfdcAccountMappingRequest>,
    options?: CallOptions,
  ): Promise<void> {
    await this.soap.call(addSfdcAccountMapping, request, options);
  }

  /** Create a user; extra settings travel as one 'key=value key=value' string. */
  async addUser(request: Init<AddUserRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(addUser, request, options);
  }

  /** Put a user into a group. */
  async addUserToGroupInSpace(
    request: Init<AddUserToGroupInSpaceRequest>,
    options?: CallOptions,
  ): Promise<void> {
    await this.soap.call(addUserToGroupInSpace, request, options);
  }

  /** Grant a user access to a space, optionally as its admin. */
  async addUserToSpace(request: Init<AddUserToSpaceRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(addUserToSpace, request, options);
  }

  /** Start uploading a source file; answers with the upload token. */
  async beginDataUpload(request: Init<BeginDataUploadRequest>, options?: CallOptions): Promise<string> {
    const response = await this.soap.call(beginDataUpload, request, options);
    return response.beginDataUploadResult;
  }

  /** Make a catalog folder unless it exists (false = existed). */
  async checkAndCreateDirectory(
    request: Init<CheckAndCreateDirectoryRequest>,
    options?: CallOptions,
  ): Promise<boolean> {
    const response = await this.soap.call(checkAndCreateDirectory, request, options);
    return response.checkAndCreateDirectoryResult;
  }

  /** Drop a space's query cache. */
  async clearCacheInSpace(request: Init<ClearCacheInSpaceRequest>, options?: CallOptions): Promise<boolean> {
    const response = await this.soap.call(clearCacheInSpace, request, options);
    return response.clearCacheInSpaceResult;
  }

  /** Drop the cached dashboard results of one space. */
  async clearDashboardCache(request: Init<ClearDashboardCacheRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(clearDashboardCache, request, options);
  }

  /** Free a space whose job hangs. */
  async clearJobStatus(request: Init<ClearJobStatusRequest>, options?: CallOptions): Promise<boolean> {
    const response = await this.soap.call(clearJobStatus, request, options);
    return response.clearJobStatusResult;
  }

  /** Copy a catalog folder between spaces; answers with a job token. */
  async copyCatalogDirectory(
    request: Init<CopyCatalogDirectoryRequest>,
    options?: CallOptions,
  ): Promise<string> {
    const response = await this.soap.call(copyCatalogDirectory, request, options);
    return response.copyCatalogDirectoryResult;
  }

  /** Copy a subject area to another space. */
  async copyCustomSubjectArea(
    request: Init<CopyCustomSubjectAreaRequest>,
    options?: CallOptions,
  ): Promise<void> {
    await this.soap.call(copyCustomSubjectArea, request, options);
  }

  /** Copy one report, optionally overwriting. */
  async copyFile(request: Init<CopyFileRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(copyFile, request, options);
  }

  /** Copy a report or folder across spaces; answers with a job token. */
  async copyFileOrDirectory(
    request: Init<CopyFileOrDirectoryRequest>,
    options?: CallOptions,
  ): Promise<string> {
    const response = await this.soap.call(copyFileOrDirectory, request, options);
    return response.copyFileOrDirectoryResult;
  }

  /** Copy or replicate chosen parts of a space; answers with a job token. */
  async copySpace(request: Init<CopySpaceRequest>, options?: CallOptions): Promise<string> {
    const response = await this.soap.call(copySpace, request, options);
    return response.copySpaceResult;
  }

  /** Copy one space into another; answers with a job token. */
  async copySpaceContents(request: Init<CopySpaceContentsRequest>, options?: CallOptions): Promise<string> {
    const response = await this.soap.call(copySpaceContents, request, options);
    return response.copySpaceContentsResult;
  }

  /** Make an empty dashboard collection. */
  async createDashboardCollection(
    request: Init<CreateDashboardCollectionRequest>,
    options?: CallOptions,
  ): Promise<void> {
    await this.soap.call(createDashboardCollection, request, options);
  }

  /** Store a saved expression. */
  async createExpression(request: Init<CreateExpressionRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(createExpression, request, options);
  }

  /** Add a hierarchy with its levels to a space. */
  async createHierarchy(request: Init<CreateHierarchyRequest>, options?: CallOptions): Promise<boolean> {
    const response = await this.soap.call(createHierarchy, request, options);
    return response.createHierarchyResult;
  }

  /** Make a catalog folder. */
  async createNewDirectory(request: Init<CreateNewDirectoryRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(createNewDirectory, request, options);
  }

  /** Create a space; answers with its id. */
  async createNewSpace(request: Init<CreateNewSpaceRequest>, options?: CallOptions): Promise<string> {
    const response = await this.soap.call(createNewSpace, request, options);
    return response.createNewSpaceResult;
  }

  /** Create a space on a named schema. */
  async createNewSpaceUsingSchema(
    request: Init<CreateNewSpaceUsingSchemaRequest>,
    options?: CallOptions,
  ): Promise<string> {
    const response = await this.soap.call(createNewSpaceUsingSchema, request, options);
    return response.createNewSpaceUsingSchemaResult;
  }

  /**
   * Make a white-label profile filled with default options.
   * Item by item: `streamItems` with `createProfileProperties`.
   */
  async createProfile(request: Init<CreateProfileRequest>, options?: CallOptions): Promise<Profile> {
    const response = await this.soap.call(createProfile, request, options);
    return response.createProfileResult;
  }

  /** Create a subject area shared with groups. */
  async createSubjectArea(request: Init<CreateSubjectAreaRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(createSubjectArea, request, options);
  }

  /** Remove all loaded data; answers with a job token. */
  async deleteAllDataFromSpace(
    request: Init<DeleteAllDataFromSpaceRequest>,
    options?: CallOptions,
  ): Promise<string> {
    const response = await this.soap.call(deleteAllDataFromSpace, request, options);
    return response.deleteAllDataFromSpaceResult;
  }

  /** Remove a saved expression. */
  async deleteExpression(request: Init<DeleteExpressionRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(deleteExpression, request, options);
  }

  /** Delete a catalog entry. */
  async deleteFileOrDirectory(
    request: Init<DeleteFileOrDirectoryRequest>,
    options?: CallOptions,
  ): Promise<void> {
    await this.soap.call(deleteFileOrDirectory, request, options);
  }

  /** Remove a hierarchy. */
  async deleteHierarchy(request: Init<DeleteHierarchyRequest>, options?: CallOptions): Promise<boolean> {
    const response = await this.soap.call(deleteHierarchy, request, options);
    return response.deleteHierarchyResult;
  }

  /** Undo the newest load; answers with a job token. */
  async deleteLastDataFromSpace(
    request: Init<DeleteLastDataFromSpaceRequest>,
    options?: CallOptions,
  ): Promise<string> {
    const response = await this.soap.call(deleteLastDataFromSpace, request, options);
    return response.deleteLastDataFromSpaceResult;
  }

  /** Remove a property's value for one locale. */
  async deleteLocaleValueInProfileProperty(
    request: Init<DeleteLocaleValueInProfilePropertyRequest>,
    options?: CallOptions,
  ): Promise<void> {
    await this.soap.call(deleteLocaleValueInProfileProperty, request, options);
  }

  /** Remove a profile. */
  async deleteProfile(request: Init<DeleteProfileRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(deleteProfile, request, options);
  }

  /** Delete a space; answers with a job token. */
  async deleteSpace(request: Init<DeleteSpaceRequest>, options?: CallOptions): Promise<string> {
    const response = await this.soap.call(deleteSpace, request, options);
    return response.deleteSpaceResult;
  }

  /** Remove a subject area. */
  async deleteSubjectArea(request: Init<DeleteSubjectAreaRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(deleteSubjectArea, request, options);
  }

  /** Remove a user. */
  async deleteUser(request: Init<DeleteUserRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(deleteUser, request, options);
  }

  /** Activate or deactivate an account. */
  async enableAccount(request: Init<EnableAccountRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(enableAccount, request, options);
  }

  /** Switch one data source of a space on or off. */
  async enableSourceInSpace(request: Init<EnableSourceInSpaceRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(enableSourceInSpace, request, options);
  }

  /** Activate or deactivate a user. */
  async enableUser(request: Init<EnableUserRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(enableUser, request, options);
  }

  /**
   * Run a logical query; the first batch of at most 1000 rows comes back.
   * Item by item: `streamItems` with `executeQueryInSpaceRows`.
   */
  async executeQueryInSpace(
    request: Init<ExecuteQueryInSpaceRequest>,
    options?: CallOptions,
  ): Promise<CommandQueryResult> {
    const response = await this.soap.call(executeQueryInSpace, request, options);
    return response.executeQueryInSpaceResult;
  }

  /**
   * Run a logical query with key/value options such as batchSize (default 1000).
   * Item by item: `streamItems` with `executeQueryInSpaceWithOptionsRows`.
   */
  async executeQueryInSpaceWithOptions(
    request: Init<ExecuteQueryInSpaceWithOptionsRequest>,
    options?: CallOptions,
  ): Promise<CommandQueryResult> {
    const response = await this.soap.call(executeQueryInSpaceWithOptions, request, options);
    return response.executeQueryInSpaceWithOptionsResult;
  }

  /** Run a report schedule now. */
  async executeScheduledReport(
    request: Init<ExecuteScheduledReportRequest>,
    options?: CallOptions,
  ): Promise<void> {
    await this.soap.call(executeScheduledReport, request, options);
  }

  /** Export a report as CSV; answers with a token. */
  async exportReportToCSV(request: Init<ExportReportToCSVRequest>, options?: CallOptions): Promise<string> {
    const response = await this.soap.call(exportReportToCSV, request, options);
    return response.exportReportToCSVResult;
  }

  /** Export a report as PDF; answers with a token. */
  async exportReportToPDF(request: Init<ExportReportToPDFRequest>, options?: CallOptions): Promise<string> {
    const response = await this.soap.call(exportReportToPDF, request, options);
    return response.exportReportToPDFResult;
  }

  /** Export a report as PNG (zoom, page); answers with an export (job) token. */
  async exportReportToPNG(request: Init<ExportReportToPNGRequest>, options?: CallOptions): Promise<string> {
    const response = await this.soap.call(exportReportToPNG, request, options);
    return response.exportReportToPNGResult;
  }

  /** Export a report as PPT; answers with a token. */
  async exportReportToPPT(request: Init<ExportReportToPPTRequest>, options?: CallOptions): Promise<string> {
    const response = await this.soap.call(exportReportToPPT, request, options);
    return response.exportReportToPPTResult;
  }

  /** Export a report as RTF; answers with a token. */
  async exportReportToRTF(request: Init<ExportReportToRTFRequest>, options?: CallOptions): Promise<string> {
    const response = await this.soap.call(exportReportToRTF, request, options);
    return response.exportReportToRTFResult;
  }

  /** Export a report as XLS; answers with a token. */
  async exportReportToXLS(request: Init<ExportReportToXLSRequest>, options?: CallOptions): Promise<string> {
    const response = await this.soap.call(exportReportToXLS, request, options);
    return response.exportReportToXLSResult;
  }

  /** Extract chosen groups of chosen connections; answers with a job token. */
  async extractCloudConnectorData(
    request: Init<ExtractCloudConnectorDataRequest>,
    options?: CallOptions,
  ): Promise<string> {
    const response = await this.soap.call(extractCloudConnectorData, request, options);
    return response.extractCloudConnectorDataResult;
  }

  /**
   * The former connector extraction; extractCloudConnectorData took its place.
   * @deprecated Use extractCloudConnectorData.
   */
  async extractConnectorData(
    request: Init<ExtractConnectorDataRequest>,
    options?: CallOptions,
  ): Promise<string> {
    const response = await this.soap.call(extractConnectorData, request, options);
    return response.extractConnectorDataResult;
  }

  /**
   * The former Salesforce extraction, since removed; extractCloudConnectorData took its place.
   * @deprecated The service removed it. Use extractCloudConnectorData.
   */
  async extractSalesforceData(
    request: Init<ExtractSalesforceDataRequest>,
    options?: CallOptions,
  ): Promise<string> {
    const response = await this.soap.call(extractSalesforceData, request, options);
    return response.extractSalesforceDataResult;
  }

  /** Close an upload and start its analysis; returns at once, poll afterwards. */
  async finishDataUpload(request: Init<FinishDataUploadRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(finishDataUpload, request, options);
  }

  /** Access token for Birst Connect 2 as a JSON string. */
  async generateBirstConnectToken(
    request: Init<GenerateBirstConnectTokenRequest>,
    options?: CallOptions,
  ): Promise<string> {
    const response = await this.soap.call(generateBirstConnectToken, request, options);
    return response.generateBirstConnectTokenResult;
  }

  /**
   * Status records of the listed agents.
   * Item by item: `streamItems` with `getAgentHealthItems`.
   */
  async getAgentHealth(request: Init<GetAgentHealthRequest>, options?: CallOptions): Promise<AgentStatus[]> {
    const response = await this.soap.call(getAgentHealth, request, options);
    return response.getAgentHealthResult;
  }

  /**
   * Names of the hierarchies in a space.
   * Item by item: `streamItems` with `getAllHierarchiesItems`.
   */
  async getAllHierarchies(
    request: Init<GetAllHierarchiesRequest>,
    options?: CallOptions,
  ): Promise<(string | null)[]> {
    const response = await this.soap.call(getAllHierarchies, request, options);
    return response.getAllHierarchiesResult;
  }

  /**
   * ACL tags the account admin may hand out.
   * Item by item: `streamItems` with `getAvailableACLsItems`.
   */
  async getAvailableACLs(
    request: Init<GetAvailableACLsRequest>,
    options?: CallOptions,
  ): Promise<(string | null)[]> {
    const response = await this.soap.call(getAvailableACLs, request, options);
    return response.getAvailableACLsResult;
  }

  /** The dashboard view configured for a user, as open XML content. */
  async getDashboardView(
    request: Init<GetDashboardViewRequest>,
    options?: CallOptions,
  ): Promise<GetDashboardViewResponse> {
    return this.soap.call(getDashboardView, request, options);
  }

  /**
   * The former status texts of an upload; getJobStatus took its place.
   * Item by item: `streamItems` with `getDataUploadStatusItems`.
   * @deprecated Use getJobStatus; it takes the upload token as job token.
   */
  async getDataUploadStatus(
    request: Init<GetDataUploadStatusRequest>,
    options?: CallOptions,
  ): Promise<(string | null)[]> {
    const response = await this.soap.call(getDataUploadStatus, request, options);
    return response.getDataUploadStatusResult;
  }

  /**
   * The account's default profile.
   * Item by item: `streamItems` with `getDefaultProfileProperties`.
   */
  async getDefaultProfile(request: Init<GetDefaultProfileRequest>, options?: CallOptions): Promise<Profile> {
    const response = await this.soap.call(getDefaultProfile, request, options);
    return response.getDefaultProfileResult;
  }

  /**
   * The default profile with properties.
   * Item by item: `streamItems` with `getDefaultProfileDetailsProperties`.
   */
  async getDefaultProfileDetails(
    request: Init<GetDefaultProfileDetailsRequest>,
    options?: CallOptions,
  ): Promise<Profile> {
    const response = await this.soap.call(getDefaultProfileDetails, request, options);
    return response.getDefaultProfileDetailsResult;
  }

  /** Like getJobStatus, but with the newer status codes. */
  async getDetailedJobStatus(
    request: Init<GetDetailedJobStatusRequest>,
    options?: CallOptions,
  ): Promise<StatusResult> {
    const response = await this.soap.call(getDetailedJobStatus, request, options);
    return response.getDetailedJobStatusResult;
  }

  /**
   * A catalog folder as a recursive tree.
   * Item by item: `streamItems` with `getDirectoryContentsChildren`.
   */
  async getDirectoryContents(
    request: Init<GetDirectoryContentsRequest>,
    options?: CallOptions,
  ): Promise<FileNode> {
    const response = await this.soap.call(getDirectoryContents, request, options);
    return response.getDirectoryContentsResult;
  }

  /**
   * Group rights on a catalog folder.
   * Item by item: `streamItems` with `getDirectoryPermissionsItems`.
   */
  async getDirectoryPermissions(
    request: Init<GetDirectoryPermissionsRequest>,
    options?: CallOptions,
  ): Promise<GroupPermission[]> {
    const response = await this.soap.call(getDirectoryPermissions, request, options);
    return response.getDirectoryPermissionsResult;
  }

  /** Fetch a finished export; a string that callers base64-decode. */
  async getExportData(request: Init<GetExportDataRequest>, options?: CallOptions): Promise<string> {
    const response = await this.soap.call(getExportData, request, options);
    return response.getExportDataResult;
  }

  /** Read a saved expression. */
  async getExpression(request: Init<GetExpressionRequest>, options?: CallOptions): Promise<SavedExpression> {
    const response = await this.soap.call(getExpression, request, options);
    return response.getExpressionResult;
  }

  /** The extended form of a subject area. */
  async getExtendedSubjectArea(
    request: Init<GetExtendedSubjectAreaRequest>,
    options?: CallOptions,
  ): Promise<string> {
    const response = await this.soap.call(getExtendedSubjectArea, request, options);
    return response.getExtendedSubjectAreaResult;
  }

  /**
   * Read a hierarchy (levels nest recursively).
   * Item by item: `streamItems` with `getHierarchyChildren`.
   */
  async getHierarchy(request: Init<GetHierarchyRequest>, options?: CallOptions): Promise<HierarchyMetadata> {
    const response = await this.soap.call(getHierarchy, request, options);
    return response.getHierarchyResult;
  }

  /** Result record of a job: group, type, load id, message, status code. */
  async getJobStatus(request: Init<GetJobStatusRequest>, options?: CallOptions): Promise<StatusResult> {
    const response = await this.soap.call(getJobStatus, request, options);
    return response.getJobStatusResult;
  }

  /** Read a user's locale. */
  async getLanguageForUser(request: Init<GetLanguageForUserRequest>, options?: CallOptions): Promise<string> {
    const response = await this.soap.call(getLanguageForUser, request, options);
    return response.getLanguageForUserResult;
  }

  /** Read one live-access column's properties. */
  async getLiveAccessColumnProperties(
    request: Init<GetLiveAccessColumnPropertiesRequest>,
    options?: CallOptions,
  ): Promise<LiveAccessSourceColumnSubClass> {
    const response = await this.soap.call(getLiveAccessColumnProperties, request, options);
    return response.getLiveAccessColumnPropertiesResult;
  }

  /** Read cache, key and filter settings of a live-access source. */
  async getLiveAccessSourceDetails(
    request: Init<GetLiveAccessSourceDetailsRequest>,
    options?: CallOptions,
  ): Promise<LiveAccessSourceSubClass> {
    const response = await this.soap.call(getLiveAccessSourceDetails, request, options);
    return response.getLiveAccessSourceDetailsResult;
  }

  /** Whether a space is busy (Available, Processing, ...). */
  async getLoadStatus(request: Init<GetLoadStatusRequest>, options?: CallOptions): Promise<string> {
    const response = await this.soap.call(getLoadStatus, request, options);
    return response.getLoadStatusResult;
  }

  /**
   * Tables and relations as the ODBC driver sees them.
   * Item by item: `streamItems` with `getODBCMetaDataTables` or `getODBCMetaDataRelationships`.
   */
  async getODBCMetaData(
    request: Init<GetODBCMetaDataRequest>,
    options?: CallOptions,
  ): Promise<MetaDataResult> {
    const response = await this.soap.call(getODBCMetaData, request, options);
    return response.getODBCMetaDataResult;
  }

  /**
   * The ODBC metadata arranged by subject area.
   * Item by item: `streamItems` with `getODBCMetaDataSubjectAreasTables` or
   * `getODBCMetaDataSubjectAreasRelationships`.
   */
  async getODBCMetaDataSubjectAreas(
    request: Init<GetODBCMetaDataSubjectAreasRequest>,
    options?: CallOptions,
  ): Promise<MetaDataResult> {
    const response = await this.soap.call(getODBCMetaDataSubjectAreas, request, options);
    return response.getODBCMetaDataSubjectAreasResult;
  }

  /**
   * One profile without its properties.
   * Item by item: `streamItems` with `getProfileProperties`.
   */
  async getProfile(request: Init<GetProfileRequest>, options?: CallOptions): Promise<Profile> {
    const response = await this.soap.call(getProfile, request, options);
    return response.getProfileResult;
  }

  /**
   * One profile together with its properties.
   * Item by item: `streamItems` with `getProfileDetailsProperties`.
   */
  async getProfileDetails(request: Init<GetProfileDetailsRequest>, options?: CallOptions): Promise<Profile> {
    const response = await this.soap.call(getProfileDetails, request, options);
    return response.getProfileDetailsResult;
  }

  /**
   * The profile assigned to a named user.
   * Item by item: `streamItems` with `getProfileForUserProperties`.
   */
  async getProfileForUser(request: Init<GetProfileForUserRequest>, options?: CallOptions): Promise<Profile> {
    const response = await this.soap.call(getProfileForUser, request, options);
    return response.getProfileForUserResult;
  }

  /**
   * One profile property in every locale it has.
   * Item by item: `streamItems` with `getProfilePropertyItems`.
   */
  async getProfileProperty(
    request: Init<GetProfilePropertyRequest>,
    options?: CallOptions,
  ): Promise<ProfileProperty[]> {
    const response = await this.soap.call(getProfileProperty, request, options);
    return response.getProfilePropertyResult;
  }

  /** One profile property in one locale. */
  async getProfilePropertyWithLocale(
    request: Init<GetProfilePropertyWithLocaleRequest>,
    options?: CallOptions,
  ): Promise<ProfileProperty> {
    const response = await this.soap.call(getProfilePropertyWithLocale, request, options);
    return response.getProfilePropertyWithLocaleResult;
  }

  /**
   * The former status texts of processing; getJobStatus took its place.
   * Item by item: `streamItems` with `getPublishingStatusItems`.
   * @deprecated Use getJobStatus; it takes the publishing token as job token.
   */
  async getPublishingStatus(
    request: Init<GetPublishingStatusRequest>,
    options?: CallOptions,
  ): Promise<(string | null)[]> {
    const response = await this.soap.call(getPublishingStatus, request, options);
    return response.getPublishingStatusResult;
  }

  /**
   * Run a saved report and get its rows like a query.
   * Item by item: `streamItems` with `getReportDataRows`.
   */
  async getReportData(
    request: Init<GetReportDataRequest>,
    options?: CallOptions,
  ): Promise<CommandQueryResult> {
    const response = await this.soap.call(getReportData, request, options);
    return response.getReportDataResult;
  }

  /**
   * Salesforce organisations mapped to the account.
   * Item by item: `streamItems` with `getSfdcAccountMappingItems`.
   */
  async getSfdcAccountMapping(
    request: Init<GetSfdcAccountMappingRequest>,
    options?: CallOptions,
  ): Promise<(string | null)[]> {
    const response = await this.soap.call(getSfdcAccountMapping, request, options);
    return response.getSfdcAccountMappingResult;
  }

  /**
   * Full definition of one data source (columns, script, groups).
   * Item by item: `streamItems` with `getSourceDetailsColumns`.
   */
  async getSourceDetails(
    request: Init<GetSourceDetailsRequest>,
    options?: CallOptions,
  ): Promise<StagingTableSubClass> {
    const response = await this.soap.call(getSourceDetails, request, options);
    return response.getSourceDetailsResult;
  }

  /**
   * Names of the data sources in a space.
   * Item by item: `streamItems` with `getSourcesListItems`.
   */
  async getSourcesList(
    request: Init<GetSourcesListRequest>,
    options?: CallOptions,
  ): Promise<(string | null)[]> {
    const response = await this.soap.call(getSourcesList, request, options);
    return response.getSourcesListResult;
  }

  /** Read a space's comment text. */
  async getSpaceComments(request: Init<GetSpaceCommentsRequest>, options?: CallOptions): Promise<string> {
    const response = await this.soap.call(getSpaceComments, request, options);
    return response.getSpaceCommentsResult;
  }

  /** The Birst Connect JNLP launcher file of a space. */
  async getSpaceJNLPFile(request: Init<GetSpaceJNLPFileRequest>, options?: CallOptions): Promise<string> {
    const response = await this.soap.call(getSpaceJNLPFile, request, options);
    return response.getSpaceJNLPFileResult;
  }

  /** Read the processing-engine version of a space. */
  async getSpaceProcessEngineVersion(
    request: Init<GetSpaceProcessEngineVersionRequest>,
    options?: CallOptions,
  ): Promise<string> {
    const response = await this.soap.call(getSpaceProcessEngineVersion, request, options);
    return response.getSpaceProcessEngineVersionResult;
  }

  /**
   * Read a space's general settings.
   *
   * Servers differ: some show DatabaseLinks, ReadOnly and DefaultAnalyzeByDate instead of UseNewDashboards.
   */
  async getSpaceProperties(
    request: Init<GetSpacePropertiesRequest>,
    options?: CallOptions,
  ): Promise<SpaceProperties> {
    const response = await this.soap.call(getSpaceProperties, request, options);
    return response.GetSpacePropertiesResult;
  }

  /** Size and user count of a space. */
  async getSpaceStatistics(
    request: Init<GetSpaceStatisticsRequest>,
    options?: CallOptions,
  ): Promise<SpaceStatistics> {
    const response = await this.soap.call(getSpaceStatistics, request, options);
    return response.getSpaceStatisticsResult;
  }

  /** A subject area as a string (XML text). */
  async getSubjectAreaContent(
    request: Init<GetSubjectAreaContentRequest>,
    options?: CallOptions,
  ): Promise<string> {
    const response = await this.soap.call(getSubjectAreaContent, request, options);
    return response.getSubjectAreaContentResult;
  }

  /** Read a subject area's description. */
  async getSubjectAreaDescription(
    request: Init<GetSubjectAreaDescriptionRequest>,
    options?: CallOptions,
  ): Promise<string> {
    const response = await this.soap.call(getSubjectAreaDescription, request, options);
    return response.getSubjectAreaDescriptionResult;
  }

  /**
   * Groups that see a subject area.
   * Item by item: `streamItems` with `getSubjectAreaPermissionsItems`.
   */
  async getSubjectAreaPermissions(
    request: Init<GetSubjectAreaPermissionsRequest>,
    options?: CallOptions,
  ): Promise<(string | null)[]> {
    const response = await this.soap.call(getSubjectAreaPermissions, request, options);
    return response.getSubjectAreaPermissionsResult;
  }

  /** The subject area as narrowed by a query. */
  async getUpdatedSubjectArea(
    request: Init<GetUpdatedSubjectAreaRequest>,
    options?: CallOptions,
  ): Promise<string> {
    const response = await this.soap.call(getUpdatedSubjectArea, request, options);
    return response.getUpdatedSubjectAreaResult;
  }

  /**
   * The caller's own profile.
   * Item by item: `streamItems` with `getUserProfileProperties`.
   */
  async getUserProfile(request: Init<GetUserProfileRequest>, options?: CallOptions): Promise<Profile> {
    const response = await this.soap.call(getUserProfile, request, options);
    return response.getUserProfileResult;
  }

  /**
   * The caller's own profile with properties.
   * Item by item: `streamItems` with `getUserProfileDetailsProperties`.
   */
  async getUserProfileDetails(
    request: Init<GetUserProfileDetailsRequest>,
    options?: CallOptions,
  ): Promise<Profile> {
    const response = await this.soap.call(getUserProfileDetails, request, options);
    return response.getUserProfileDetailsResult;
  }

  /** The release a user is on. */
  async getUserRelease(request: Init<GetUserReleaseRequest>, options?: CallOptions): Promise<string> {
    const response = await this.soap.call(getUserRelease, request, options);
    return response.getUserReleaseResult;
  }

  /**
   * User names that carry a profile.
   * Item by item: `streamItems` with `getUsersForProfileItems`.
   */
  async getUsersForProfile(
    request: Init<GetUsersForProfileRequest>,
    options?: CallOptions,
  ): Promise<(string | null)[]> {
    const response = await this.soap.call(getUsersForProfile, request, options);
    return response.getUsersForProfileResult;
  }

  /**
   * Page through the account's users (offset, limit, search); account admin only.
   *
   * The two published pages differ: one shows offset and limit as int, the other as string.
   * Item by item: `streamItems` with `getUsersInAccountItems`.
   */
  async getUsersInAccount(
    request: Init<GetUsersInAccountRequest>,
    options?: CallOptions,
  ): Promise<UserObject[]> {
    const response = await this.soap.call(getUsersInAccount, request, options);
    return response.getUsersInAccountResult;
  }

  /**
   * Space variables as name/value pairs (array of arrays).
   * Item by item: `streamItems` with `getVariablesForSpaceItems`.
   */
  async getVariablesForSpace(
    request: Init<GetVariablesForSpaceRequest>,
    options?: CallOptions,
  ): Promise<((string | null)[] | null)[]> {
    const response = await this.soap.call(getVariablesForSpace, request, options);
    return response.getVariablesForSpaceResult;
  }

  /** Import a cube over a live connection. */
  async importCubeMetaDataIntoSpace(
    request: Init<ImportCubeMetaDataIntoSpaceRequest>,
    options?: CallOptions,
  ): Promise<boolean> {
    const response = await this.soap.call(importCubeMetaDataIntoSpace, request, options);
    return response.importCubeMetaDataIntoSpaceResult;
  }

  /**
   * Import a package from a parent space; answers with strings.
   *
   * Newer servers name the second field packageName and take the name of the package, not its id.
   * Item by item: `streamItems` with `importPackageItems`.
   */
  async importPackage(
    request: Init<ImportPackageRequest>,
    options?: CallOptions,
  ): Promise<(string | null)[]> {
    const response = await this.soap.call(importPackage, request, options);
    return response.importPackageResult;
  }

  /**
   * The former poll of an upload; isJobComplete took its place.
   * @deprecated Use isJobComplete; it takes the upload token as job token.
   */
  async isDataUploadComplete(
    request: Init<IsDataUploadCompleteRequest>,
    options?: CallOptions,
  ): Promise<boolean> {
    const response = await this.soap.call(isDataUploadComplete, request, options);
    return response.isDataUploadCompleteResult;
  }

  /** Whether an asynchronous job has ended. */
  async isJobComplete(request: Init<IsJobCompleteRequest>, options?: CallOptions): Promise<boolean> {
    const response = await this.soap.call(isJobComplete, request, options);
    return response.isJobCompleteResult;
  }

  /**
   * The former poll of processing; isJobComplete took its place.
   * @deprecated Use isJobComplete; it takes the publishing token as job token.
   */
  async isPublishingComplete(
    request: Init<IsPublishingCompleteRequest>,
    options?: CallOptions,
  ): Promise<boolean> {
    const response = await this.soap.call(isPublishingComplete, request, options);
    return response.isPublishingCompleteResult;
  }

  /** Whether the caller may use the Web Data Connector. */
  async isWdcAvailable(request: Init<IsWdcAvailableRequest>, options?: CallOptions): Promise<boolean> {
    const response = await this.soap.call(isWdcAvailable, request, options);
    return response.isWdcAvailableResult;
  }

  /** Make a profile the account-wide one. */
  async linkProfileToAccount(
    request: Init<LinkProfileToAccountRequest>,
    options?: CallOptions,
  ): Promise<void> {
    await this.soap.call(linkProfileToAccount, request, options);
  }

  /** Assign profiles to users in bulk (pairs of user and profile). */
  async linkProfileToUsers(request: Init<LinkProfileToUsersRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(linkProfileToUsers, request, options);
  }

  /**
   * Spaces owned by users of the account.
   * Item by item: `streamItems` with `listAllSpacesItems`.
   */
  async listAllSpaces(request: Init<ListAllSpacesRequest>, options?: CallOptions): Promise<UserSpace[]> {
    const response = await this.soap.call(listAllSpaces, request, options);
    return response.listAllSpacesResult;
  }

  /**
   * Addresses allowed for the whole account.
   * Item by item: `streamItems` with `listAllowedIPAddrsForAccountItems`.
   */
  async listAllowedIPAddrsForAccount(
    request: Init<ListAllowedIPAddrsForAccountRequest>,
    options?: CallOptions,
  ): Promise<(string | null)[]> {
    const response = await this.soap.call(listAllowedIPAddrsForAccount, request, options);
    return response.listAllowedIPAddrsForAccountResult;
  }

  /**
   * Addresses or netblocks a user may come from.
   * Item by item: `streamItems` with `listAllowedIpsItems`.
   */
  async listAllowedIps(
    request: Init<ListAllowedIpsRequest>,
    options?: CallOptions,
  ): Promise<(string | null)[]> {
    const response = await this.soap.call(listAllowedIps, request, options);
    return response.listAllowedIpsResult;
  }

  /**
   * User names the caller manages.
   * Item by item: `streamItems` with `listCreatedUsersItems`.
   */
  async listCreatedUsers(
    request: Init<ListCreatedUsersRequest>,
    options?: CallOptions,
  ): Promise<(string | null)[]> {
    const response = await this.soap.call(listCreatedUsers, request, options);
    return response.listCreatedUsersResult;
  }

  /**
   * Subject areas of a space.
   * Item by item: `streamItems` with `listCustomSubjectAreasItems`.
   */
  async listCustomSubjectAreas(
    request: Init<ListCustomSubjectAreasRequest>,
    options?: CallOptions,
  ): Promise<(string | null)[]> {
    const response = await this.soap.call(listCustomSubjectAreas, request, options);
    return response.listCustomSubjectAreasResult;
  }

  /**
   * The allowed e-mail domains with dates.
   * Item by item: `streamItems` with `listEmailDomainsItems`.
   */
  async listEmailDomains(
    request: Init<ListEmailDomainsRequest>,
    options?: CallOptions,
  ): Promise<EmailDomain[]> {
    const response = await this.soap.call(listEmailDomains, request, options);
    return response.listEmailDomainsResult;
  }

  /**
   * ACL tags a group has in a space.
   * Item by item: `streamItems` with `listGroupAclsInSpaceItems`.
   */
  async listGroupAclsInSpace(
    request: Init<ListGroupAclsInSpaceRequest>,
    options?: CallOptions,
  ): Promise<(string | null)[]> {
    const response = await this.soap.call(listGroupAclsInSpace, request, options);
    return response.listGroupAclsInSpaceResult;
  }

  /**
   * Group names of a space.
   * Item by item: `streamItems` with `listGroupsInSpaceItems`.
   */
  async listGroupsInSpace(
    request: Init<ListGroupsInSpaceRequest>,
    options?: CallOptions,
  ): Promise<(string | null)[]> {
    const response = await this.soap.call(listGroupsInSpace, request, options);
    return response.listGroupsInSpaceResult;
  }

  /**
   * Locales known to the server.
   * Item by item: `streamItems` with `listLanguagesItems`.
   */
  async listLanguages(request: Init<ListLanguagesRequest>, options?: CallOptions): Promise<Language[]> {
    const response = await this.soap.call(listLanguages, request, options);
    return response.listLanguagesResult;
  }

  /**
   * User names the caller manages.
   * Item by item: `streamItems` with `listManagedUsersItems`.
   */
  async listManagedUsers(
    request: Init<ListManagedUsersRequest>,
    options?: CallOptions,
  ): Promise<(string | null)[]> {
    const response = await this.soap.call(listManagedUsers, request, options);
    return response.listManagedUsersResult;
  }

  /**
   * OpenID identifiers of a user.
   * Item by item: `streamItems` with `listOpenIDsItems`.
   */
  async listOpenIDs(request: Init<ListOpenIDsRequest>, options?: CallOptions): Promise<(string | null)[]> {
    const response = await this.soap.call(listOpenIDs, request, options);
    return response.listOpenIDsResult;
  }

  /**
   * All profiles of the account.
   * Item by item: `streamItems` with `listProfilesItems`.
   */
  async listProfiles(request: Init<ListProfilesRequest>, options?: CallOptions): Promise<Profile[]> {
    const response = await this.soap.call(listProfiles, request, options);
    return response.listProfilesResult;
  }

  /**
   * Users who may act for a user.
   * Item by item: `streamItems` with `listProxyUsersItems`.
   */
  async listProxyUsers(
    request: Init<ListProxyUsersRequest>,
    options?: CallOptions,
  ): Promise<(string | null)[]> {
    const response = await this.soap.call(listProxyUsers, request, options);
    return response.listProxyUsersResult;
  }

  /**
   * Server releases that users can be put on.
   * Item by item: `streamItems` with `listReleasesItems`.
   */
  async listReleases(request: Init<ListReleasesRequest>, options?: CallOptions): Promise<(string | null)[]> {
    const response = await this.soap.call(listReleases, request, options);
    return response.listReleasesResult;
  }

  /**
   * Spaces the caller can reach.
   * Item by item: `streamItems` with `listSpacesItems`.
   */
  async listSpaces(request: Init<ListSpacesRequest>, options?: CallOptions): Promise<UserSpace[]> {
    const response = await this.soap.call(listSpaces, request, options);
    return response.listSpacesResult;
  }

  /**
   * Groups a user is in, with or without internal ones.
   * Item by item: `streamItems` with `listUserGroupMembershipItems`.
   */
  async listUserGroupMembership(
    request: Init<ListUserGroupMembershipRequest>,
    options?: CallOptions,
  ): Promise<(string | null)[]> {
    const response = await this.soap.call(listUserGroupMembership, request, options);
    return response.listUserGroupMembershipResult;
  }

  /**
   * Members of a group.
   * Item by item: `streamItems` with `listUsersInGroupInSpaceItems`.
   */
  async listUsersInGroupInSpace(
    request: Init<ListUsersInGroupInSpaceRequest>,
    options?: CallOptions,
  ): Promise<(string | null)[]> {
    const response = await this.soap.call(listUsersInGroupInSpace, request, options);
    return response.listUsersInGroupInSpaceResult;
  }

  /**
   * User names with access to a space.
   * Item by item: `streamItems` with `listUsersInSpaceItems`.
   */
  async listUsersInSpace(
    request: Init<ListUsersInSpaceRequest>,
    options?: CallOptions,
  ): Promise<(string | null)[]> {
    const response = await this.soap.call(listUsersInSpace, request, options);
    return response.listUsersInSpaceResult;
  }

  /**
   * Load a Redshift staging table straight from S3; answers with a string.
   *
   * What the string means is not documented.
   */
  async loadStagingtableFromS3Bucket(
    request: Init<LoadStagingtableFromS3BucketRequest>,
    options?: CallOptions,
  ): Promise<string> {
    const response = await this.soap.call(loadStagingtableFromS3Bucket, request, options);
    return response.loadStagingtableFromS3BucketResult;
  }

  /** Open a session with user and password; the string answered is the token for every other call. */
  async login(request: Init<LoginRequest>, options?: CallOptions): Promise<string> {
    const response = await this.soap.call(login, request, options);
    return response.LoginResult;
  }

  /** Open a session with a base64 SAML assertion; answers with a token. */
  async loginViaSaml(request: Init<LoginViaSamlRequest>, options?: CallOptions): Promise<string> {
    const response = await this.soap.call(loginViaSaml, request, options);
    return response.LoginViaSamlResult;
  }

  /** End the session; the token is dead afterwards. */
  async logout(request: Init<LogoutRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(logout, request, options);
  }

  /**
   * The former way to map agents to connections; setAgentsToConnectionMapping took its place.
   * @deprecated Use setAgentsToConnectionMapping, which answers with a result for each connection.
   */
  async mapAgentsToConnections(
    request: Init<MapAgentsToConnectionsRequest>,
    options?: CallOptions,
  ): Promise<void> {
    await this.soap.call(mapAgentsToConnections, request, options);
  }

  /** Create or change a live-access source mapping. */
  async mapLiveAccessSource(request: Init<MapLiveAccessSourceRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(mapLiveAccessSource, request, options);
  }

  /** Change a live connection. */
  async modifyRealTimeConnectionInformation(
    request: Init<ModifyRealTimeConnectionInformationRequest>,
    options?: CallOptions,
  ): Promise<void> {
    await this.soap.call(modifyRealTimeConnectionInformation, request, options);
  }

  /** Start processing a space for a load date; answers with a publishing (job) token. */
  async publishData(request: Init<PublishDataRequest>, options?: CallOptions): Promise<string> {
    const response = await this.soap.call(publishData, request, options);
    return response.publishDataResult;
  }

  /**
   * Next batch of a query, by its query token.
   * Item by item: `streamItems` with `queryMoreRows`.
   */
  async queryMore(request: Init<QueryMoreRequest>, options?: CallOptions): Promise<CommandQueryResult> {
    const response = await this.soap.call(queryMore, request, options);
    return response.queryMoreResult;
  }

  /**
   * Rebuild database indices of a space; answers with a string.
   *
   * What the string means is not documented; a job token by analogy.
   */
  async rebuildIndices(request: Init<RebuildIndicesRequest>, options?: CallOptions): Promise<string> {
    const response = await this.soap.call(rebuildIndices, request, options);
    return response.rebuildIndicesResult;
  }

  /**
   * Register a connect agent; answers with its id.
   *
   * Newer servers take three more fields: userId, restricted and agentGroup.
   */
  async registerBirstConnectAgent(
    request: Init<RegisterBirstConnectAgentRequest>,
    options?: CallOptions,
  ): Promise<string> {
    const response = await this.soap.call(registerBirstConnectAgent, request, options);
    return response.registerBirstConnectAgentResult;
  }

  /** Take an ACL tag from a group. */
  async removeAclFromGroupInSpace(
    request: Init<RemoveAclFromGroupInSpaceRequest>,
    options?: CallOptions,
  ): Promise<void> {
    await this.soap.call(removeAclFromGroupInSpace, request, options);
  }

  /** Withdraw an account-wide address. */
  async removeAllowedIPAddrForAccount(
    request: Init<RemoveAllowedIPAddrForAccountRequest>,
    options?: CallOptions,
  ): Promise<void> {
    await this.soap.call(removeAllowedIPAddrForAccount, request, options);
  }

  /** Withdraw an address or netblock from a user. */
  async removeAllowedIp(request: Init<RemoveAllowedIpRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(removeAllowedIp, request, options);
  }

  /** Clear e-mail domains (takes no list, only the token). */
  async removeEmailDomains(request: Init<RemoveEmailDomainsRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(removeEmailDomains, request, options);
  }

  /** Take a saved expression out of a subject area. */
  async removeExpressionFromSubjectArea(
    request: Init<RemoveExpressionFromSubjectAreaRequest>,
    options?: CallOptions,
  ): Promise<void> {
    await this.soap.call(removeExpressionFromSubjectArea, request, options);
  }

  /** Delete a group from a space. */
  async removeGroupFromSpace(
    request: Init<RemoveGroupFromSpaceRequest>,
    options?: CallOptions,
  ): Promise<void> {
    await this.soap.call(removeGroupFromSpace, request, options);
  }

  /** Detach an OpenID from a user. */
  async removeOpenID(request: Init<RemoveOpenIDRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(removeOpenID, request, options);
  }

  /** Take a product from a user. */
  async removeProductFromUser(
    request: Init<RemoveProductFromUserRequest>,
    options?: CallOptions,
  ): Promise<void> {
    await this.soap.call(removeProductFromUser, request, options);
  }

  /** End a user's right to act for another. */
  async removeProxyUser(request: Init<RemoveProxyUserRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(removeProxyUser, request, options);
  }

  /** Remove the mapping of a Salesforce organisation to the Birst account. */
  async removeSfdcAccountMapping(
    request: Init<RemoveSfdcAccountMappingRequest>,
    options?: CallOptions,
  ): Promise<void> {
    await this.soap.call(removeSfdcAccountMapping, request, options);
  }

  /** Take a user out of a group. */
  async removeUserFromGroupInSpace(
    request: Init<RemoveUserFromGroupInSpaceRequest>,
    options?: CallOptions,
  ): Promise<void> {
    await this.soap.call(removeUserFromGroupInSpace, request, options);
  }

  /** Withdraw a user's access to a space. */
  async removeUserFromSpace(request: Init<RemoveUserFromSpaceRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(removeUserFromSpace, request, options);
  }

  /** Change a dashboard's name. */
  async renameDashboard(request: Init<RenameDashboardRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(renameDashboard, request, options);
  }

  /** Change the name of one page inside a dashboard. */
  async renameDashboardPage(request: Init<RenameDashboardPageRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(renameDashboardPage, request, options);
  }

  /** Rename a catalog entry. */
  async renameFileOrDirectory(
    request: Init<RenameFileOrDirectoryRequest>,
    options?: CallOptions,
  ): Promise<void> {
    await this.soap.call(renameFileOrDirectory, request, options);
  }

  /** Rename a subject area. */
  async renameSubjectArea(request: Init<RenameSubjectAreaRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(renameSubjectArea, request, options);
  }

  /** Swap one global expression for another inside a report. */
  async replaceExpressionInReport(
    request: Init<ReplaceExpressionInReportRequest>,
    options?: CallOptions,
  ): Promise<void> {
    await this.soap.call(replaceExpressionInReport, request, options);
  }

  /** Move a space's uses from one connection to another. */
  async repointConnection(request: Init<RepointConnectionRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(repointConnection, request, options);
  }

  /** Trigger the password reset of a user. */
  async resetPassword(request: Init<ResetPasswordRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(resetPassword, request, options);
  }

  /** Turn a BQL query into a Visualizer report. */
  async saveQueryReport(request: Init<SaveQueryReportRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(saveQueryReport, request, options);
  }

  /**
   * Map agents to connections, with a result per connection.
   *
   * Assumed: the result is an array. Its page of the first kind breaks off, and the second kind prints arrays
   * once.
   * Item by item: `streamItems` with `setAgentsToConnectionMappingItems`.
   */
  async setAgentsToConnectionMapping(
    request: Init<SetAgentsToConnectionMappingRequest>,
    options?: CallOptions,
  ): Promise<ConnectionAgentsMappingResult[]> {
    const response = await this.soap.call(setAgentsToConnectionMapping, request, options);
    return response.setAgentsToConnectionMappingResult;
  }

  /** Set the background colour of a space. */
  async setBackgroundColorForSpace(
    request: Init<SetBackgroundColorForSpaceRequest>,
    options?: CallOptions,
  ): Promise<void> {
    await this.soap.call(setBackgroundColorForSpace, request, options);
  }

  /** Set one folder's group rights, optionally recursive. */
  async setCatalogPermissions(
    request: Init<SetCatalogPermissionsRequest>,
    options?: CallOptions,
  ): Promise<void> {
    await this.soap.call(setCatalogPermissions, request, options);
  }

  /** Choose the dashboard view of a user. */
  async setDashboardView(request: Init<SetDashboardViewRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(setDashboardView, request, options);
  }

  /** Parsing options of an upload as 'name=value' strings. */
  async setDataUploadOptions(
    request: Init<SetDataUploadOptionsRequest>,
    options?: CallOptions,
  ): Promise<void> {
    await this.soap.call(setDataUploadOptions, request, options);
  }

  /** Put a space back on the stock logo. */
  async setDefaultLogoForSpace(
    request: Init<SetDefaultLogoForSpaceRequest>,
    options?: CallOptions,
  ): Promise<void> {
    await this.soap.call(setDefaultLogoForSpace, request, options);
  }

  /** Forbid (or allow again) a user to create spaces. */
  async setDenyAddSpace(request: Init<SetDenyAddSpaceRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(setDenyAddSpace, request, options);
  }

  /** Set one right of one group on a folder. */
  async setDirectoryPermission(
    request: Init<SetDirectoryPermissionRequest>,
    options?: CallOptions,
  ): Promise<void> {
    await this.soap.call(setDirectoryPermission, request, options);
  }

  /** Set rights for many folders at once (parallel arrays). */
  async setDirectoryPermissions(
    request: Init<SetDirectoryPermissionsRequest>,
    options?: CallOptions,
  ): Promise<void> {
    await this.soap.call(setDirectoryPermissions, request, options);
  }

  /** Set the sender address used for mail from a space. */
  async setEmailFromForSpace(
    request: Init<SetEmailFromForSpaceRequest>,
    options?: CallOptions,
  ): Promise<void> {
    await this.soap.call(setEmailFromForSpace, request, options);
  }

  /** Set the subject line used for mail from a space. */
  async setEmailSubjectForSpace(
    request: Init<SetEmailSubjectForSpaceRequest>,
    options?: CallOptions,
  ): Promise<void> {
    await this.soap.call(setEmailSubjectForSpace, request, options);
  }

  /** Set the foreground colour of a space. */
  async setForegroundColorForSpace(
    request: Init<SetForegroundColorForSpaceRequest>,
    options?: CallOptions,
  ): Promise<void> {
    await this.soap.call(setForegroundColorForSpace, request, options);
  }

  /** Change a user's locale. */
  async setLanguageForUser(request: Init<SetLanguageForUserRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(setLanguageForUser, request, options);
  }

  /** Write one live-access column's properties. */
  async setLiveAccessColumnProperties(
    request: Init<SetLiveAccessColumnPropertiesRequest>,
    options?: CallOptions,
  ): Promise<void> {
    await this.soap.call(setLiveAccessColumnProperties, request, options);
  }

  /** Write the settings of a live-access source. */
  async setLiveAccessSourceDetails(
    request: Init<SetLiveAccessSourceDetailsRequest>,
    options?: CallOptions,
  ): Promise<void> {
    await this.soap.call(setLiveAccessSourceDetails, request, options);
  }

  /** Upload the logo image of a space. */
  async setLogoForSpace(request: Init<SetLogoForSpaceRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(setLogoForSpace, request, options);
  }

  /** Write one property (name, value, locale) of a profile. */
  async setProfileProperty(request: Init<SetProfilePropertyRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(setProfileProperty, request, options);
  }

  /** Write back the definition of a data source. */
  async setSourceDetails(request: Init<SetSourceDetailsRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(setSourceDetails, request, options);
  }

  /** Replace a space's comment text (under 2048 characters). */
  async setSpaceComments(request: Init<SetSpaceCommentsRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(setSpaceComments, request, options);
  }

  /** Rename a space (name required, under 256 characters). */
  async setSpaceName(request: Init<SetSpaceNameRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(setSpaceName, request, options);
  }

  /** Choose the processing-engine version of a space. */
  async setSpaceProcessEngineVersion(
    request: Init<SetSpaceProcessEngineVersionRequest>,
    options?: CallOptions,
  ): Promise<void> {
    await this.soap.call(setSpaceProcessEngineVersion, request, options);
  }

  /** Write a space's general settings; the space must be Available. */
  async setSpaceProperties(request: Init<SetSpacePropertiesRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(setSpaceProperties, request, options);
  }

  /** Set a space's single-sign-on password (8 or more characters). */
  async setSpaceSSOPassword(request: Init<SetSpaceSSOPasswordRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(setSpaceSSOPassword, request, options);
  }

  /** Write a subject area from its content string. */
  async setSubjectArea(request: Init<SetSubjectAreaRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(setSubjectArea, request, options);
  }

  /** Set a subject area's description. */
  async setSubjectAreaDescription(
    request: Init<SetSubjectAreaDescriptionRequest>,
    options?: CallOptions,
  ): Promise<void> {
    await this.soap.call(setSubjectAreaDescription, request, options);
  }

  /** Choose the groups that see a subject area. */
  async setSubjectAreaPermissions(
    request: Init<SetSubjectAreaPermissionsRequest>,
    options?: CallOptions,
  ): Promise<void> {
    await this.soap.call(setSubjectAreaPermissions, request, options);
  }

  /** Define a live JDBC connection. */
  async setUpGenericJDBCRealTimeConnectionForSpace(
    request: Init<SetUpGenericJDBCRealTimeConnectionForSpaceRequest>,
    options?: CallOptions,
  ): Promise<boolean> {
    const response = await this.soap.call(setUpGenericJDBCRealTimeConnectionForSpace, request, options);
    return response.setUpGenericJDBCRealTimeConnectionForSpaceResult;
  }

  /** Define a live database connection. */
  async setUpRealTimeConnectionForSpace(
    request: Init<SetUpRealTimeConnectionForSpaceRequest>,
    options?: CallOptions,
  ): Promise<boolean> {
    const response = await this.soap.call(setUpRealTimeConnectionForSpace, request, options);
    return response.setUpRealTimeConnectionForSpaceResult;
  }

  /** Choose where a user lands after login. */
  async setUserDefaultSpace(request: Init<SetUserDefaultSpaceRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(setUserDefaultSpace, request, options);
  }

  /** Give a user a new password. */
  async setUserPassword(request: Init<SetUserPasswordRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(setUserPassword, request, options);
  }

  /** Put a user on a release. */
  async setUserRelease(request: Init<SetUserReleaseRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(setUserRelease, request, options);
  }

  /** Set a space variable to a query or value. */
  async setVariableInSpace(request: Init<SetVariableInSpaceRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(setVariableInSpace, request, options);
  }

  /** Exchange the contents of two spaces; answers with a job token. */
  async swapSpaceContents(request: Init<SwapSpaceContentsRequest>, options?: CallOptions): Promise<string> {
    const response = await this.soap.call(swapSpaceContents, request, options);
    return response.swapSpaceContentsResult;
  }

  /** Exchange two spaces by name and re-point packages; answers with a job token. */
  async swapSpaceForPackages(
    request: Init<SwapSpaceForPackagesRequest>,
    options?: CallOptions,
  ): Promise<string> {
    const response = await this.soap.call(swapSpaceForPackages, request, options);
    return response.swapSpaceForPackagesResult;
  }

  /** Remove the account-wide profile link. */
  async unlinkProfileFromAccount(
    request: Init<UnlinkProfileFromAccountRequest>,
    options?: CallOptions,
  ): Promise<void> {
    await this.soap.call(unlinkProfileFromAccount, request, options);
  }

  /** Take the profile away from the listed users. */
  async unlinkProfileFromUsers(
    request: Init<UnlinkProfileFromUsersRequest>,
    options?: CallOptions,
  ): Promise<void> {
    await this.soap.call(unlinkProfileFromUsers, request, options);
  }

  /** Lift a user's lock. */
  async unlockUser(request: Init<UnlockUserRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(unlockUser, request, options);
  }

  /** Rename or redescribe a connect agent. */
  async updateBirstConnectAgent(
    request: Init<UpdateBirstConnectAgentRequest>,
    options?: CallOptions,
  ): Promise<boolean> {
    const response = await this.soap.call(updateBirstConnectAgent, request, options);
    return response.updateBirstConnectAgentResult;
  }

  /**
   * Change a cloud connection.
   *
   * Assumed: the published page breaks off before the response, which is taken to be void as those of
   * updateUser and updateProfile are.
   */
  async updateCloudConnection(
    request: Init<UpdateCloudConnectionRequest>,
    options?: CallOptions,
  ): Promise<void> {
    await this.soap.call(updateCloudConnection, request, options);
  }

  /** Change a saved expression. */
  async updateExpression(request: Init<UpdateExpressionRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(updateExpression, request, options);
  }

  /** Replace a hierarchy's definition. */
  async updateHierarchy(request: Init<UpdateHierarchyRequest>, options?: CallOptions): Promise<boolean> {
    const response = await this.soap.call(updateHierarchy, request, options);
    return response.updateHierarchyResult;
  }

  /** Change a profile's name or description. */
  async updateProfile(request: Init<UpdateProfileRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(updateProfile, request, options);
  }

  /** Change a user's details through a 'key=value' string (e-mail). */
  async updateUser(request: Init<UpdateUserRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(updateUser, request, options);
  }

  /** Send one chunk: byte count and base64 bytes. */
  async uploadData(request: Init<UploadDataRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(uploadData, request, options);
  }

  /** Store an image in a report's catalog folder. */
  async uploadImageToReportCatalog(
    request: Init<UploadImageToReportCatalogRequest>,
    options?: CallOptions,
  ): Promise<void> {
    await this.soap.call(uploadImageToReportCatalog, request, options);
  }
}
