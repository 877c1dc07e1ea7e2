/** What only people inside see. Same notation as `actors`. */
export const technical = {
  refactoring: `refactor refactoring refaktor refaktorisierung umbau umbauen umgebaut umbenenn umbenennen umbenannt umstrukturier umstrukturierung restrukturier
    aufräum aufräumen aufgeräumt aufräumarbeiten vereinheitlich auslager auslagern ausgelagert entkoppel entkoppeln modularisier konsolidier bereinig bereinigen
    bereinigung code-bereinigung technische_schuld technische_schulden altlast altcode altlasten legacy codequalität toter_code entrümpel portieren_auf
    rename restructure reorganise reorganize rewrite clean-up cleanup clean_up tidy tidy_up housekeeping simplify extract decouple modularize modularise deduplicate
    technical_debt tech_debt dead_code legacy_code deprecat deprecation deprecated remove_unused unused obsolete boilerplate move_to port_to split_up consolidate
    inline abstraction abstract hardcoded hard-coded workaround_removal polish_code codestyle code_style code_quality unnecessary redundant reimplement re-implement
    replace_deprecated backport cherry-pick revert`,
  code: `klasse klassen methode methoden funktion_aufruf schnittstellenklasse objektmodell datentyp variable quellcode quelltext codebasis programmcode bibliothek
    framework abhängigkeit versionsnummer konstante rückgabewert parameter parameterliste exception ausnahmebehandlung nullpointer stacktrace entität entitäten domänenmodell
    repository-klasse toggle feature-flag feature-toggle featureflag namensraum paketstruktur vererbung
    class classes subclass method function !func constructor interface enum module modules namespace package library !lib !libs dependency dependencies
    codebase source_code code snippet syntax parser compiler bytecode runtime jvm jdk java kotlin scala python ruby php golang rust typescript javascript
    node.js nodejs react angular vue spring hibernate django rails symfony laravel dotnet .net framework !sdk callback closure promise async thread threadsafe mutex
    deadlock race_condition memory_leak heap garbage_collection pointer segfault assertion assert nullpointerexception npe stack_trace stacktrace traceback
    type_hint annotation generics variable constant parameter argument return_value boolean integer string_class regex regexp feature_flag feature_toggle
    serialization serializer deserialize bean singleton factory dao dto orm entity entities mapper renderer mixin trait getter setter listener observer hook hooks
    plugin_api extension_point classloader classpath polyfill monkeypatch coroutine decorator middleware template_engine phpdoc javadoc docblock
    capability capabilities core_function utility_class helper_class wrapper adapter proxy_class bundle webpack`,
  build: `buildserver buildpipeline bauprozess deployment-pipeline auslieferungspipeline ci cd ci/cd jenkins gitlab github gitlab-runner travis bamboo_agent
    build builds rebuild gradle maven npm yarn pnpm bower composer bundler pip poetry makefile cmake ant docker dockerfile container image_build artefact artifact
    artefakt artifactory nexus lint linter eslint checkstyle sonar sonarqube formatter prettier pre-commit commit commits merge_request pull_request branch
    release_branch release_process changelog_generator versioning semver bump upgrade_dependency dependabot renovate packaging installer_script minify
    monorepo submodule codegen code_generation compile compilation nightly nightly_build snapshot toolchain build_server build_script buildout continuous_integration
    continuous_delivery deployment_script deploy_script release_candidate git svn mercurial cvs checkin codeowners vagrant`,
  testing: `unittest unit-test komponententest integrationstest regressionstest lasttest smoketest abnahmetest systemtest testfall testfälle testabdeckung testdaten
    testumgebung testautomatisierung testsuite testplan testprotokoll testskript testkonzept oberflächentest end-to-end-test mock mocken testlauf teststand testsystem
    testgetrieben testmanagement testrahmen testkund testkunden
    unit_test unit_tests unittest unittests phpunit junit pytest jest cypress selenium playwright behat cucumber acceptance_test acceptance_tests integration_test
    regression_test smoke_test smoke_tests load_test performance_test test_case test_cases test_coverage code_coverage coverage test_suite test_data test_plan test_script
    test_environment testbed test_bed test_harness fixture fixtures mock mocks stub e2e flaky qa_build staging !tests !testing !test test_run test_automation automated_test automated_tests sandbox_environment`,
  data: `datenbank datenbankschema tabelle tabellen kundentabelle spalte spalten datensatz datensätze datenmodell datenfeld primärschlüssel fremdschlüssel index indizes sql
    abfrage migration datenmigration migrationsskript datenabzug dump datenhaltung data-warehouse dwh datawarehouse datenbanktabelle datenlieferung
    etl ladejob ladestrecke staging-tabelle datenqualität datenkatalog data_lake stammdatenabgleich archivierung datenarchiv schema view-definition trigger
    database db postgres postgresql mysql oracle mssql mongodb cassandra redis elasticsearch hbase hadoop hdfs kafka spark snowflake bigquery redshift dataset
    table_column column_type schema foreign_key primary_key index_rebuild indexes indices sql query queries stored_procedure migration migrations migrate
    data_model data_warehouse warehouse_load etl ingest ingestion backfill replication sharding partition partitioning dump data_pipeline pipeline streaming sink_module
    source_module row rows records_cleanup deduplication_job lookup_table csv_import cache caching memcached flyway liquibase data_migration raw_data metadata
    taxonomy_import data_lineage data_quality dataframe parquet tsv broker data_broker submission_file`,
  infrastructure: `server serverraum rechenzentrum cluster knoten virtuelle_maschine vm hypervisor betriebssystem linux windows-server firewall proxy load-balancer loadbalancer
    netzwerk switch vlan vpn monitoring überwachung protokollierung logging logdatei logfile log-level metrik metriken alarmierung backup datensicherung wiederherstellung
    speicherplatz festplatte lizenzserver zertifikatswechsel tls-zertifikat zugangsdaten geheimnis secrets patchday patch-management härtung kapazitätsplanung speicherverbrauch
    active_directory dienstkonto servicekonto terminalserver mailserver printserver virtualisierung storage hardware batch-job nachtjob cronjob batchlauf scheduler
    server servers hostname cluster clusters node nodes kubernetes k8s helm terraform ansible puppet chef aws azure gcp ec2 s3 cloudformation cloud_foundry bosh
    container_registry vm virtual_machine !linux !ubuntu debian !centos firewall load_balancer nginx apache_httpd tomcat ingress dns_record ssl_certificate tls_certificate vpn
    monitoring logging log_level logs log_file logger syslog prometheus grafana splunk datadog metrics telemetry tracing alerting pagerduty runbook disk_space cpu
    memory_usage backup backups restore_procedure disaster_recovery secrets credentials vault iam_role service_account access_key rotate daemon cron cron_job cronjob
    background_job scheduler !worker batch_job job_queue message_queue rabbitmq activemq zookeeper yarn_cluster master_node slave_node agent_node replica socket
    tcp port_number zeromq hypervisor rack datacenter data_centre data_center infrastructure infra environment environments provisioning decommissioning
    decommission bastion gateway_config autoscaling capacity_planning network_policy scheduler_backend`,
  api: `schnittstelle schnittstellen webservice microservice dienst-schicht endpunkt rest-api soap edi payload nachrichtenformat datenaustausch anbindung middleware
    servicebus service-layer adapter konnektor importschnittstelle exportschnittstelle serviceschicht mikroservice
    api apis rest restful endpoint endpoints graphql grpc soap wsdl openapi swagger webhook webhooks microservice microservices service_layer service_class
    json xml yaml xsd protobuf payload request_body response_code http_status status_code 404_response controller controllers route router_class middleware connector
    integration_layer event_bus event_handler events_api event_trigger oauth_client oauth2 token_endpoint jwt saml ldap sso_config header_field http_header
    rate_limit pagination cursor websocket rpc handler callback_url cors query_parameter client_library java_client server_side client_side backend back-end backends
    shell_command cli command-line command_line console_command subcommand config_file property_file properties environment_variable env_var deployment_descriptor
    message_broker consumer_group producer_api topic_partition osgi karaf camel esb servlet`,
  internalDocs: `entwicklerdokumentation entwicklerdoku architekturdokumentation betriebshandbuch adr architekturentscheidung styleguide programmierrichtlinie code-review
    coding-guideline leitfaden_für_entwickler readme vorlage_für_tickets namenskonvention doku-vorlage wissensdatenbank_intern lessons_learned definition_of_done
    readme !adr architecture_decision developer_docs developer_documentation developer_guide contributing contribution_guide contributing_guide coding_guidelines
    coding_standard style_guide_code code_review code_comment code_comments comments_in_code inline_comments design_doc rfc architecture_overview api_docs api_documentation
    runbook_template licence_header license_header copyright_header licence_file license gpl third_party_licences how_we_work ways_of_working pairing pair_programming
    glossary_for_developers release_notes_template definition_of_ready team_charter`,
} as const;
